// Bundles src/main/editor into assets/house/editor.js and editor.css. Needs neither Node nor, once Maven has its jars, a network.
import io.mvnpm.esbuild.Bundler
import io.mvnpm.esbuild.model.BundleOptions
import io.mvnpm.esbuild.model.EsBuildConfig
import io.mvnpm.esbuild.model.EsBuildConfigBuilder
import io.mvnpm.esbuild.model.WebDependency.WebDependencyType
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption

def base = project.basedir.toPath().toAbsolutePath()
def sources = base.resolve('src/main/editor')
def target = Path.of(project.build.outputDirectory).resolve('META-INF/resources/assets/house')
def work = Path.of(project.build.directory).toAbsolutePath().resolve('editor')
def outputs = ['editor.js', 'editor.css'].collect { target.resolve(it) }

def inputs = Files.list(sources).toList() + [base.resolve('pom.xml'), base.resolve('src/build/bundle-editor.groovy')]
def newest = inputs.collect { Files.getLastModifiedTime(it) }.max()
if (outputs.every { Files.exists(it) && Files.getLastModifiedTime(it) > newest }) {
    return
}

Files.createDirectories(work)
Files.list(sources).each { Files.copy(it, work.resolve(it.fileName), StandardCopyOption.REPLACE_EXISTING) }

def jars = Bundler.classLoader.URLs.collect { Path.of(it.toURI()) }
def webjars = jars.findAll { it.toString().replace('\\', '/').contains('/org/webjars/npm/') }
def config = new EsBuildConfigBuilder().bundle().minify().fixedEntryNames()
        .format(EsBuildConfig.Format.IIFE).loader(EsBuildConfigBuilder.defaultLoadersMap).build()
def options = BundleOptions.builder().withWorkDir(work).withNodeModulesDir(work.resolve('node_modules'))
        .withDependencies(webjars, WebDependencyType.WEBJARS).addEntryPoint(work, 'editor.js').withEsConfig(config).build()

// The bundler looks for its own binaries on the JVM's class path, where a plugin's dependencies are not.
def classPath = System.getProperty('java.class.path')
System.setProperty('java.class.path', jars.join(File.pathSeparator))
def result
try {
    result = Bundler.bundle(options, true)
} finally {
    System.setProperty('java.class.path', classPath)
}

Files.createDirectories(target)
outputs.each { Files.copy(result.dist().resolve(it.fileName), it, StandardCopyOption.REPLACE_EXISTING) }
log.info('Editor: ' + outputs.collect { "${it.fileName} ${Files.size(it)} bytes" }.join(', '))
