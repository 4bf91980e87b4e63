package org.routetrust.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files of a folder, parsed. A file that is no YAML is a mistake, and its id is known all the same: whoever names it
 * is not wrong.
 */
final class Sheets {

    private static final Set<String> SINGLE = Set.of("words.yaml", "stop-rules.yaml", "keys.yaml");
    private static final Set<String> FOLDERS = Set.of("", "checks/", "warnings/", "models/");

    private final Set<String> names;
    private final List<Mistake> mistakes;
    private final Map<String, YamlMap> parsed = new LinkedHashMap<>();

    Sheets(Folder folder, List<Mistake> mistakes) {
        this.names = folder.files().keySet();
        this.mistakes = mistakes;
        mistakes.addAll(folder.mistakes());
        folder.files().forEach((name, text) -> {
            if (folder.mistakes().stream().noneMatch(mistake -> mistake.file().equals(name))) {
                YamlMap.parse(name, text, mistakes).ifPresent(map -> parsed.put(name, map));
            }
        });
        names.stream()
                .filter(name -> !belongs(name))
                .forEach(name ->
                        mistakes.add(new Mistake(name, 1, 1, "this file belongs to no kind, check or warning")));
    }

    /** A file that must be there; empty where it is not, or is no YAML. */
    Optional<YamlMap> single(String name) {
        if (!names.contains(name)) {
            mistakes.add(new Mistake(name, 1, 1, "the file is missing"));
        }
        return Optional.ofNullable(parsed.get(name));
    }

    /** The names without {@code .yaml} of the main files in a folder, broken ones too. */
    SortedSet<String> ids(String folder) {
        SortedSet<String> ids = new TreeSet<>();
        for (String name : names) {
            String rest = folder(name).equals(folder) && !SINGLE.contains(name) ? name.substring(folder.length()) : "";
            if (!rest.isEmpty() && rest.indexOf('.') == rest.lastIndexOf('.')) {
                ids.add(rest.substring(0, rest.indexOf('.')));
            }
        }
        return ids;
    }

    /** The main file of an id, or empty where it is no YAML. */
    Optional<YamlMap> main(String folder, String id) {
        return Optional.ofNullable(parsed.get(folder + id + ".yaml"));
    }

    /** The files {@code <id>.<language>.yaml} beside it. */
    List<YamlMap> beside(String folder, String id) {
        List<YamlMap> found = new ArrayList<>();
        parsed.forEach((name, file) -> {
            boolean isMain = name.equals(folder + id + ".yaml");
            if (!isMain && folder(name).equals(folder) && name.startsWith(folder + id + ".")) {
                found.add(file);
            }
        });
        return found;
    }

    private boolean belongs(String name) {
        String folder = folder(name);
        String rest = name.substring(folder.length());
        String main = folder + rest.substring(0, rest.indexOf('.')) + ".yaml";
        boolean hasLanguages = !folder.equals("models/") && !SINGLE.contains(main);
        return FOLDERS.contains(folder) && (name.equals(main) || (hasLanguages && names.contains(main)));
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
