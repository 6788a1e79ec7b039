package org.chapterhouse.plugin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chapterhouse.plugin.Admission.Unfit;
import org.chapterhouse.security.Area;
import org.chapterhouse.security.RoleId;

/** Whether a plugin's areas are its own. */
final class AreaClaims {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<RoleId> OF_THE_SUITE = Set.of(RoleId.ADMINISTRATOR, RoleId.EDITOR, RoleId.WRITER);

    private AreaClaims() {}

    static void check(String plugin, List<Area> areas) {
        var seen = new HashSet<String>();
        for (var area : areas) {
            if (!area.id().startsWith(plugin + ".")
                    || !WORD.matcher(area.word()).matches()) {
                throw new Unfit("left-out.area", area.id(), plugin);
            }
            if (!seen.add(area.id())) {
                throw new Unfit("left-out.area-twice", area.id());
            }
            if (area.verbs().isEmpty()) {
                throw new Unfit("left-out.area-empty", area.id());
            }
            area.verbs().values().stream()
                    .flatMap(Set::stream)
                    .filter(role -> !OF_THE_SUITE.contains(role))
                    .findFirst()
                    .ifPresent(role -> {
                        throw new Unfit("left-out.area-role", area.id(), role);
                    });
        }
    }
}
