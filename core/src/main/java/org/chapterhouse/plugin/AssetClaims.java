package org.chapterhouse.plugin;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapterhouse.page.Asset;
import org.chapterhouse.page.Assets;
import org.chapterhouse.plugin.Admission.Unfit;

/** Whether the stylesheets, scripts and pictures of a plugin are its own and lead to nobody else. */
record AssetClaims(String plugin, Brought brought, JarFiles files) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.(css|js|svg|png|txt)");
    private static final Pattern GOES_WITH_A_PAGE = Pattern.compile(".*\\.(css|js)");

    void check() {
        var folder = Assets.FOLDER + plugin + "/";
        files.assets().keySet().stream().sorted().forEach(path -> {
            if (!path.startsWith(folder)) {
                throw new Unfit("left-out.asset-place", path, "META-INF/resources" + folder);
            }
            if (!NAME.matcher(path.substring(folder.length())).matches()) {
                throw new Unfit("left-out.asset-name", path);
            }
        });
        var names = files.assets().keySet().stream()
                .map(path -> path.substring(folder.length()))
                .collect(Collectors.toUnmodifiableSet());
        files.assets().forEach((path, bytes) -> check(path, bytes, names));
        check(names);
    }

    private static void check(String path, byte[] bytes, Set<String> names) {
        if (bytes.length > JarFiles.LONGEST) {
            throw new Unfit("left-out.asset-long", path, JarFiles.LONGEST / 1000);
        }
        if (path.endsWith(".css")) {
            new StyleText(new String(bytes, StandardCharsets.UTF_8))
                    .leadsElsewhere(names)
                    .ifPresent(address -> {
                        throw new Unfit("left-out.asset-address", path, address);
                    });
        }
    }

    private void check(Set<String> names) {
        var ids = brought.ids().collect(Collectors.toUnmodifiableSet());
        var declared = new HashSet<String>();
        for (Asset asset : brought.assets()) {
            if (!GOES_WITH_A_PAGE.matcher(asset.file()).matches() || !names.contains(asset.file())) {
                throw new Unfit("left-out.asset-missing", asset.file());
            }
            if (!declared.add(asset.file())) {
                throw new Unfit("left-out.asset-twice", asset.file());
            }
            asset.things().stream()
                    .filter(id -> !ids.contains(id))
                    .sorted()
                    .findFirst()
                    .ifPresent(id -> {
                        throw new Unfit("left-out.asset-page", asset.file(), id);
                    });
        }
    }
}
