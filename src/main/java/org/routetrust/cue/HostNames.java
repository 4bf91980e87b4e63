package org.routetrust.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
            "mintlify.app",
            "gadget.app",
            "streamlit.app",
            "lovable.app",
            "bubbleapps.io",
            "wixsite.com",
            "webflow.io",
            "carrd.co",
            "framer.website",
            "framer.app",
            "myshopify.com",
            "azurewebsites.net",
            "amplifyapp.com",
            "appspot.com",
            "run.app",
            "zeabur.app",
            "koyeb.app",
            "super.site",
            "softr.app",
            "gumroad.com",
            "ghost.io",
            "zendesk.com",
            "freshdesk.com",
            "helpscoutdocs.com",
            "readme.io",
            "stoplight.io",
            "apidog.io",
            "feishu.cn",
            "yuque.com",
            "squarespace.com",
            "weebly.com",
            "tistory.com",
            "base44.app",
            "itch.io");

    private static final Set<String> HOSTS_OF_CODE = Set.of(
            "github.com",
            "gitlab.com",
            "gitee.com",
            "codeberg.org",
            "bitbucket.org",
            "huggingface.co",
            "raw.githubusercontent.com",
            "gist.github.com");
    /** Hosts of packages, and where in the path the name of one stands. */
    private static final Map<String, Integer> HOSTS_OF_PACKAGES = Map.of(
            "pypi.org", 2, "npmjs.com", 2, "wordpress.org", 2, "crates.io", 2, "rubygems.org", 2, "packagist.org", 2);

    /** First parts of paths below which owners stand, on a host of code. */
    private static final Set<String> ABOVE_OWNERS = Set.of("spaces", "orgs", "users", "datasets", "organizations");
    /** First parts of paths where a host of code speaks for itself. */
    private static final Set<String> OWN_PATHS = Set.of(
            "docs",
            "pricing",
            "terms",
            "terms-of-service",
            "privacy",
            "legal",
            "policies",
            "about",
            "blog",
            "features",
            "enterprise",
            "support",
            "help",
            "site",
            "inference-endpoints",
            "content-policy",
            "security",
            "changelog");

    /** Parts of a label that say what stands there and not whose it is. */
    private static final Set<String> PLAIN_PARTS = Set.of(
            "docs",
            "doc",
            "api",
            "help",
            "app",
            "web",
            "www",
            "site",
            "demo",
            "test",
            "beta",
            "dev",
            "staging",
            "project",
            "projet",
            "support",
            "console",
            "portal",
            "official",
            "the",
            "my");

    private static final Set<String> SECOND_LEVELS = Set.of("co", "com", "net", "org", "edu", "gov", "ac", "or", "ne");
    private static final List<String> ENDINGS = List.of("ai", "app", "hq", "io", "ml", "labs");
    private static final List<String> BEGINNINGS = List.of("get", "try", "use", "go", "my");

    private HostNames() {}

    /** Whether everybody's projects stand on that host, each below its owner's name. */
    public static boolean isHostOfCode(String host) {
        return HOSTS_OF_CODE.contains(host.startsWith("www.") ? host.substring(4) : host);
    }

    /** Who is named by an address: the owner of the repository, or else the host; empty where it is no address. */
    public static String namedBy(String url) {
        Address address = Address.of(url);
        String owner = address.ownerOfRepository();
        return owner.isEmpty() ? address.host() : owner;
    }

    /** The owner of the repository at an address, as it is written there; empty where no host of code is addressed. */
    public static String ownerOfRepository(String url) {
        return Address.of(url).ownerOfRepository();
    }

    /**
     * The parts of an address that name somebody.
     *
     * @param host in small letters, without {@code www}; empty where it is no address
     * @param path cut at its slashes; the first part is empty
     */
    private record Address(String host, List<String> path) {

        private static Address of(String url) {
            Regex.Match match = HTTP.find(url, 0);
            if (match == null) {
                return new Address("", List.of());
            }
            String host = match.captured().getOrDefault("host", "").toLowerCase(Locale.ROOT);
            String path = match.captured().getOrDefault("path", "/");
            return new Address(host.startsWith("www.") ? host.substring(4) : host, Arrays.asList(path.split("/", -1)));
        }

        /** Whether a host of code shows somebody's there. */
        private boolean isOfOwner() {
            return HOSTS_OF_CODE.contains(host) && path.size() > 1 && !OWN_PATHS.contains(path.get(1));
        }

        private String ownerOfRepository() {
            if (!isOfOwner()) {
                return "";
            }
            int owner = ABOVE_OWNERS.contains(path.get(1)) ? 2 : 1;
            return path.size() > owner + 1 ? path.get(owner) : "";
        }
    }

    static Set<String> of(String url) {
        Address address = Address.of(url);
        if (address.isOfOwner()) {
            return plain(address.ownerOfRepository());
        }
        List<String> labels = Arrays.asList(address.host().split("\\.", -1));
        int name = HOSTS_OF_PACKAGES.getOrDefault(site(labels), 0);
        return name > 0 ? ofPackage(address.path(), name) : ofHost(labels);
    }

    private static String site(List<String> labels) {
        return String.join(".", labels.subList(Math.max(0, labels.size() - 2), labels.size()));
    }

    /** A package is called by its whole name, or by what stands before the first hyphen of it. */
    private static Set<String> ofPackage(List<String> path, int at) {
        if (path.size() <= at) {
            return Set.of();
        }
        Set<String> names = new LinkedHashSet<>(plain(path.get(at)));
        String first = path.get(at).split("-", -1)[0];
        if (first.length() >= SHORTEST_REST) {
            names.addAll(plain(first));
        }
        return names;
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
        List<String> more = new ArrayList<>(plain(withoutPlainParts(labels.get(own))));
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

    private static String withoutPlainParts(String label) {
        return Arrays.stream(label.split("-", -1))
                .filter(part -> !PLAIN_PARTS.contains(part))
                .collect(Collectors.joining());
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
