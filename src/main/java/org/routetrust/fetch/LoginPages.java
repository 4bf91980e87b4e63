package org.routetrust.fetch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Tells a sign-in page by its address: only good enough for a page one is sent on to. */
final class LoginPages {

    private static final Set<String> SEGMENTS = Set.of(
            "login",
            "log-in",
            "log_in",
            "signin",
            "sign-in",
            "sign_in",
            "wp-login",
            "user-login",
            "auth",
            "sso",
            "oauth",
            "oauth2",
            "authorize",
            "authenticate");

    private static final Set<String> HOSTS = Set.of("login", "signin", "accounts", "auth", "sso", "passport");

    private LoginPages() {}

    /** Whether a redirect from one address to the other leads to a sign-in page, and not from one. */
    static boolean isWall(PublicUrl from, PublicUrl to) {
        return isLogin(to, from.host()) && !isLogin(from, to.host());
    }

    private static boolean isLogin(PublicUrl url, String otherHost) {
        String path = url.target().split("\\?", 2)[0];
        boolean ownHost =
                !url.host().equals(otherHost) && HOSTS.contains(url.host().split("\\.", 2)[0]);
        return ownHost || Arrays.stream(path.split("/")).map(LoginPages::plain).anyMatch(SEGMENTS::contains);
    }

    private static String plain(String segment) {
        int dot = segment.indexOf('.');
        return (dot < 0 ? segment : segment.substring(0, dot)).toLowerCase(Locale.ROOT);
    }
}
