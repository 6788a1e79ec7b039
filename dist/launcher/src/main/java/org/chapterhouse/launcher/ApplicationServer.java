package org.chapterhouse.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Payara Micro with its runtime on the class path, in a directory that is made anew at every start.
 *
 * <p>It is booted empty, so that this can happen while PostgreSQL comes up; the suite is deployed afterwards.
 */
final class ApplicationServer {

    private static final String NAME = "chapterhouse";
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";

    private final PayaraMicroRuntime runtime;

    private ApplicationServer(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    static ApplicationServer boot(Bundle bundle, Settings settings, DataDirectory data) {
        try {
            var root = Files.createDirectories(data.run().resolve("server"));
            System.setProperty(
                    "fish.payara.micro.BootJar",
                    moduleList(bundle, data).toUri().toString());
            System.setProperty("fish.payara.micro.UnpackDir", root.toString());
            System.setProperty("chapterhouse.hosts", String.join(",", settings.hosts()));
            System.setProperty("chapterhouse.host", settings.host());
            System.setProperty("chapterhouse.port", String.valueOf(settings.port()));
            System.setProperty("java.security.policy", policy(data).toString());
            var arguments = List.of(
                    "--rootdir",
                    root.toString(),
                    "--domainconfig",
                    configuration(data).toString(),
                    "--nohazelcast",
                    "--logproperties",
                    ServerLog.properties(data).toString());
            var booted = payara(arguments);
            var runtime = booted.getRuntime();
            leaveTheEndToUs(booted);
            return new ApplicationServer(runtime);
        } catch (IOException e) {
            throw new StartRefused(
                    "CH-012", "The server cannot write to '%s' (%s).".formatted(data.run(), Reason.of(e)), e);
        }
    }

    /** The server did not boot: mostly for no reason of ours, since its services race each other once in a while. */
    static final class BootFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BootFailed(Throwable cause) {
            super("The server did not boot", cause);
        }

        /** What a person has to change; nothing when another try may do. */
        Optional<StartRefused> reason() {
            return Stream.<Throwable>iterate(this, Objects::nonNull, Throwable::getCause)
                    .filter(UnknownHostException.class::isInstance)
                    .findFirst()
                    .map(unknown -> String.valueOf(unknown.getMessage()).replaceFirst(":.*", ""))
                    .map(name -> new StartRefused(
                            "CH-018",
                            "This machine's own name, '%s', leads to no address. Add the line '127.0.1.1 %s' to /etc/hosts."
                                    .formatted(name, name)));
        }
    }

    /** Whether the suite runs now. */
    boolean deploy(Path application) {
        return runtime.deploy(NAME, "/", application.toFile())
                && runtime.getDeployedApplicationNames().contains(NAME);
    }

    /**
     * Lets readers in. Until now the server listened nowhere: before the suite is deployed it would answer 404 to
     * everything.
     */
    void open() {
        try {
            var field = runtime.getClass().getDeclaredField("runtime");
            field.setAccessible(true);
            var runner = Objects.requireNonNull(
                    embeddable("GlassFish", "getCommandRunner").invoke(field.get(runtime)));
            var result = embeddable("CommandRunner", "run", String.class, String[].class)
                    .invoke(runner, "set", new String[] {LISTENER + ".enabled=true"});
            var status = embeddable("CommandResult", "getExitStatus").invoke(result);
            if (!"SUCCESS".equals(String.valueOf(status))) {
                throw new BootFailed(new IllegalStateException("The listener was not opened: " + status));
            }
        } catch (ReflectiveOperationException e) {
            throw new BootFailed(e);
        }
    }

    /** The server inside of Payara's entry, whose own way to its commands ends at the data grid we do without. */
    private static Method embeddable(String type, String method, Class<?>... parameters)
            throws ReflectiveOperationException {
        return ApplicationServer.class
                .getClassLoader()
                .loadClass("org.glassfish.embeddable." + type)
                .getMethod(method, parameters);
    }

    /** Ends it and waits for that. */
    void stop() {
        try {
            runtime.shutdown();
        } catch (BootstrapException | RuntimeException e) {
            System.getLogger(ApplicationServer.class.getName()).log(System.Logger.Level.DEBUG, "Stopped already", e);
        }
    }

    /**
     * Payara's own shutdown hook takes the server apart in the moment the process is asked to end, with readers still in
     * it; it passes over a server it does not know.
     */
    private static void leaveTheEndToUs(PayaraMicroBoot booted) {
        try {
            var known = booted.getClass().getDeclaredField("gf");
            known.setAccessible(true);
            known.set(booted, null);
        } catch (ReflectiveOperationException e) {
            throw new BootFailed(e);
        }
    }

    /** Payara's entry for a runtime that is not nested in its jar has no public name to compile against. */
    private static PayaraMicroBoot payara(List<String> arguments) {
        try {
            var type = ApplicationServer.class.getClassLoader().loadClass("fish.payara.micro.impl.PayaraMicroImpl");
            var create = type.getMethod("create", String[].class);
            return (PayaraMicroBoot) create.invoke(null, (Object) arguments.toArray(String[]::new));
        } catch (ReflectiveOperationException e) {
            throw new BootFailed(e);
        }
    }

    /** A jar with nothing in it but the list of the server's modules, which Payara reads there. */
    private static Path moduleList(Bundle bundle, DataDirectory data) throws IOException {
        var modules = bundle.serverModules().stream()
                .map(jar -> jar.toUri().toString())
                .collect(Collectors.joining(" "));
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, modules);
        var file = data.run().resolve("modules.jar");
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return file;
    }

    /** Payara asks whether its own jars are trusted by where they lie, and ours do not lie where it expects them. */
    private static Path policy(DataDirectory data) throws IOException {
        return Files.writeString(
                data.run().resolve("server.policy"), "grant { permission java.security.AllPermission; };");
    }

    private static Path configuration(DataDirectory data) throws IOException {
        return Files.writeString(data.run().resolve("domain.xml"), Resources.text("domain.xml"));
    }
}
