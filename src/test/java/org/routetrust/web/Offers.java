package org.routetrust.web;

import org.routetrust.rulebook.RulebookReader;
import org.routetrust.secret.Keys;

/** Offers as they stand on the web, made up. */
final class Offers {

    /** A playground whose owner is not named. */
    static final String PLAYGROUND = """
            # Pixel Kiln playground

            Try our image generator for free, no login needed.

            ## Pricing

            You get 5 free credits per day. Each image costs 3 credits. Credits reset daily at 00:00 UTC.
            After that, buy a credit pack from $9 or subscribe for $19 per month.

            ## Models

            Images are made with gpt-image-1.

            ## Support

            Write to help@pixelkiln.example. We answer within two days.
            """;

    /** A page that would take over the site that shows it. */
    static final String HOSTILE = """
            # <script>document.title='taken'</script><img src=x onerror="document.title='taken'"> {app.name} ${7*7}

            You get 7 free credits per day "><script>document.title='taken'</script> on our playground.
            Each image costs 2 credits. Try it free.
            """;

    private Offers() {}

    /** A key as Groq makes them, which nobody gave out. */
    static String madeKey() {
        return RulebookReader.builtIn().keys().stream()
                .filter(rule -> rule.id().equals("groq"))
                .map(rule -> Keys.body(rule, 41))
                .findFirst()
                .orElseThrow();
    }
}
