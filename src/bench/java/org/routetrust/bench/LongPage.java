package org.routetrust.bench;

import java.util.Locale;

/** A page of a provider with many models, about 200,000 characters long, the same each time. */
final class LongPage {

    private static final int LENGTH = 200_000;

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <title>Models and prices · Lanternbox</title>
              <meta name="description" content="Try every image model of Lanternbox with free credits.">
              <style>.card { border: 1px solid #ddd; padding: 1rem } .price { font-weight: 600 }</style>
              <script type="application/ld+json">
                {"@context": "https://schema.org", "@type": "Organization", "name": "Lanternbox",
                 "legalName": "Lanternbox Imaging Ltd.", "url": "https://lanternbox.example/"}
              </script>
            </head>
            <body>
              <header><nav><ul>
                <li><a href="/">Lanternbox</a></li><li><a href="/models">Models</a></li>
                <li><a href="/pricing">Pricing</a></li><li><a href="/docs">Docs</a></li>
                <li><a href="/login">Sign in</a></li>
              </ul></nav></header>
              <main>
              <h1>Models and prices</h1>
              <p>New accounts get 40 free credits, once. No card is asked for until you buy a pack.</p>
            """;

    private static final String FOOT = """
              </main>
              <footer><p>Lanternbox is run by Lanternbox Imaging Ltd. Write to help@lanternbox.example.</p>
                <p><a href="/terms">Terms</a> <a href="/privacy">Privacy</a> <a href="/refunds">Refunds</a></p></footer>
            </body>
            </html>
            """;

    private static final String[] SUBJECTS = {
        "product shots", "portraits", "posters with much text", "floor plans", "book covers", "icons", "packaging"
    };

    private LongPage() {}

    static String html() {
        StringBuilder page = new StringBuilder(HEAD);
        for (int model = 1; page.length() < LENGTH; model++) {
            page.append(card(model));
        }
        return page.append(FOOT).toString();
    }

    private static String card(int model) {
        String subject = SUBJECTS[model % SUBJECTS.length];
        return String.format(Locale.ROOT, """
              <section class="card" id="model-%1$d" data-plan="starter" aria-labelledby="name-%1$d">
                <h2 id="name-%1$d">Studio model %1$d</h2>
                <p>Made for <em>%2$s</em>. It answers within %3$d seconds on most days; a longer queue is shown
                   beside the button, and a job that fails gives its credits back.</p>
                <table>
                  <thead><tr><th>Size</th><th>Credits</th><th>Price</th></tr></thead>
                  <tbody>
                    <tr><td>1024 x 1024</td><td>%3$d credits</td><td class="price">$0.0%3$d</td></tr>
                    <tr><td>1536 x 1024</td><td>%4$d credits</td><td class="price">$0.1%3$d</td></tr>
                  </tbody>
                </table>
                <ul class="facts">
                  <li>Endpoint: <code>POST /v1/studio-%1$d/images</code></li>
                  <li>At most %4$d requests a minute</li>
                  <li>Pictures are kept for %5$d days, then deleted</li>
                </ul>
                <details><summary>May I sell pictures of model %1$d?</summary>
                  <p>Yes, on any paid plan. Pictures made with free credits carry a watermark.</p></details>
                <p><a class="button" href="/try/%1$d">Try model %1$d</a> <a href="/docs/%1$d">Read its docs</a></p>
              </section>
            """, model, subject, 2 + model % 7, 5 + model % 40, 7 + model % 90);
    }
}
