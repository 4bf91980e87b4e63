package org.routetrust.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.routetrust.pattern.Regex;

/** The names that an address spells, in small letters and without what is between the letters. */
public final class HostNames {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_REST = 4;

    private static final Regex HTTP = Regex.compile("^https?://(?:[^/@]*@)?(?P<host>[a-z0-9.-]+)(?P<path>/[^?#]*)?");
    /** Below these, names are given out to anybody. */
    private static final Set<String> SHARED = Set.of(
            "github.io",
            "gitlab.io",
            "vercel.app",
            "netlify.app",
            "pages.dev",
            "workers.dev",
            "web.app",
            "firebaseapp.com",
            "herokuapp.com",
            "onrender.com",
            "railway.app",
            "fly.dev",
            "deno.dev",
            "hf.space",
            "replit.app",
            "surge.sh",
            "glitch.me",
            "notion.site",
            "oopy.io",
            "gitbook.io",
            "readthedocs.io",
            "wordpress.com",
            "blogspot.com",
            "medium.com",
            "substack.com",
            "apifox.cn",
            "mintlify.app");

    private static final Set<String> HOSTS_OF_CODE = Set.of(
            "github.com",
            "gitlab.com",
            "gitee.com",
            "codeberg.org",
            "bitbucket.org",
            "huggingface.co",
            "raw.githubusercontent.com",
            "gist.github.com");
    private static final Set<String> SECOND_LEVELS = Set.of("co", "com", "net", "org", "edu", "gov", "ac", "or", "ne");
    private static final List<String> ENDINGS = List.of("ai", "app", "hq", "io");
    private static final List<String> BEGINNINGS = List.of("get", "try", "use", "go", "my");

    private HostNames() {}

    /** Whether everybody's projects stand on that host, each below its owner's name. */
    public static boolean isHostOfCode(String host) {
        return HOSTS_OF_CODE.contains(host.startsWith("www.") ? host.substring(4) : host);
    }

    static Set<String> of(String url) {
        Regex.Match match = HTTP.find(url, 0);
        if (match == null) {
            return Set.of();
        }
        String host = match.captured().getOrDefault("host", "").toLowerCase(Locale.ROOT);
        host = host.startsWith("www.") ? host.substring(4) : host;
        if (HOSTS_OF_CODE.contains(host)) {
            String[] path = match.captured().getOrDefault("path", "/").split("/", -1);
            return path.length > 2 ? plain(path[1]) : Set.of();
        }
        return ofHost(Arrays.asList(host.split("\\.", -1)));
    }

    private static Set<String> ofHost(List<String> labels) {
        int top = labels.size() - 1;
        boolean shared = top > 1 && SHARED.contains(labels.get(top - 1) + "." + labels.get(top));
        boolean second = top > 1 && labels.get(top).length() == 2 && SECOND_LEVELS.contains(labels.get(top - 1));
        int own = shared || second ? top - 2 : top - 1;
        if (own < 0 || isNumber(labels.get(top))) {
            return Set.of();
        }
        Set<String> names = new LinkedHashSet<>(plain(labels.get(own)));
        List<String> more = new ArrayList<>();
        for (String name : names) {
            more.add(name + labels.get(top));
            more.add(name + "ai");
            ENDINGS.stream()
                    .filter(name::endsWith)
                    .forEach(ending -> more.add(name.substring(0, name.length() - ending.length())));
            BEGINNINGS.stream()
                    .filter(name::startsWith)
                    .forEach(beginning -> more.add(name.substring(beginning.length())));
        }
        more.stream().filter(name -> name.length() >= SHORTEST_REST).forEach(names::add);
        return names;
    }

    private static Set<String> plain(String label) {
        StringBuilder plain = new StringBuilder();
        label.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> plain.append((char) c));
        return plain.length() < SHORTEST ? Set.of() : Set.of(plain.toString());
    }

    private static boolean isNumber(String label) {
        return label.chars().allMatch(Character::isDigit);
    }
}
