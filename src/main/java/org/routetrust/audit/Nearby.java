package org.routetrust.audit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.routetrust.cue.HostNames;
import org.routetrust.fetch.FetchPolicy;
import org.routetrust.fetch.PublicUrl;
import org.routetrust.page.Link;
import org.routetrust.page.Links;
import org.routetrust.pattern.Regex;

/**
 * Finds the pages that an analyst would open beside the one given: prices, terms, limits, whom to ask. Links are told by
 * their text and by their path; only those of the same site count, and on a host of code only those of the project.
 */
final class Nearby {

    /** With the page they stand on, twelve are read. */
    static final int MOST = 11;

    private static final int OF_A_TOPIC = 2;
    private static final int LONGEST_TEXT = 40;

    private final Map<String, List<Regex>> topics;
    private final FetchPolicy policy;

    Nearby(Map<String, List<Regex>> topics, FetchPolicy policy) {
        this.topics = topics;
        this.policy = policy;
    }

    /** The best of every topic, in the order of topics, and then the second best. */
    List<PublicUrl> of(Capture page) {
        if (!(PublicUrl.parse(page.url(), policy) instanceof PublicUrl here)) {
            return List.of();
        }
        List<Candidate> candidates = candidates(page, here);
        List<PublicUrl> chosen = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of(plain(here)));
        for (int round = 0; round < OF_A_TOPIC; round++) {
            for (String topic : topics.keySet()) {
                candidates.stream()
                        .filter(one -> one.topic().equals(topic) && !taken.contains(plain(one.url())))
                        .findFirst()
                        .filter(best -> chosen.size() < MOST && taken.add(plain(best.url())))
                        .ifPresent(best -> chosen.add(best.url()));
            }
        }
        return chosen;
    }

    private List<Candidate> candidates(Capture page, PublicUrl here) {
        List<Candidate> candidates = new ArrayList<>();
        for (Link link : Links.of(page.url(), page.contentType(), page.content())) {
            if (PublicUrl.parse(link.address(), policy) instanceof PublicUrl url && belongs(here, url)) {
                topics.forEach((topic, words) ->
                        fit(link, url, words).ifPresent(share -> candidates.add(new Candidate(topic, url, share))));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::share).reversed());
        return candidates;
    }

    private static boolean belongs(PublicUrl here, PublicUrl there) {
        return here.isSameSite(there)
                && (!HostNames.isHostOfCode(here.host())
                        || (here.host().equals(there.host()) && there.target().startsWith(project(here))));
    }

    /** "/owner/project" of an address on a host of code. */
    private static String project(PublicUrl url) {
        String[] parts = path(url).split("/", -1);
        return parts.length > 2 ? "/" + parts[1] + "/" + parts[2] : "/" + parts[parts.length - 1] + "/";
    }

    /** How much of the link's text, or of the last part of its path, is a topic's word. */
    private static Optional<Double> fit(Link link, PublicUrl url, List<Regex> words) {
        double text = link.text().length() > LONGEST_TEXT ? 0 : share(link.text(), words);
        double path = share(lastWords(url), words);
        double best = Math.max(text, path);
        return best < 0.5 ? Optional.empty() : Optional.of(text + path);
    }

    private static double share(String called, List<Regex> words) {
        int longest = 0;
        for (Regex word : words) {
            Regex.@Nullable Match match = word.find(called, 0);
            if (match != null && isWord(called, match)) {
                longest = Math.max(longest, match.end() - match.start());
            }
        }
        return called.isEmpty() ? 0 : (double) longest / called.length();
    }

    private static boolean isWord(String text, Regex.Match match) {
        boolean begins = match.start() == 0 || !isLetter(text.charAt(match.start() - 1));
        return begins && (match.end() == text.length() || !isLetter(text.charAt(match.end())));
    }

    /** Of scripts that part words by spaces. */
    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) && c < 0x2E80;
    }

    private static String lastWords(PublicUrl url) {
        String path = path(url);
        String part = path.substring(path.lastIndexOf('/') + 1);
        String decoded = part.contains("%") ? decoded(part) : part;
        String words = decoded.replaceAll("[-_+]+", " ");
        return words.endsWith(".html") ? words.substring(0, words.length() - ".html".length()) : words;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    private static String path(PublicUrl url) {
        String target = url.target();
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** To tell whether two addresses are of one page. */
    private static String plain(PublicUrl url) {
        return url.host() + path(url);
    }

    private record Candidate(String topic, PublicUrl url, double share) {}
}
