package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.routetrust.page.Block.Kind;

class MetadataTest {

    @Test
    void puts_the_title_first() {
        Page page = Pages.document("<title>Free images | Acme</title><p>Five a day.</p>");

        assertThat(page.title()).isEqualTo("Free images | Acme");
        assertThat(Pages.lines(page)).containsExactly("TITLE Free images | Acme", "TEXT Five a day.");
    }

    @Test
    void reads_descriptions_once() {
        Page page = Pages.document("<head><meta name=description content='Free AI images'>"
                + "<meta property='og:description' content='Free AI images'><meta property='og:site_name' content=Acme>"
                + "<meta name=viewport content='width=1'></head><p>Five a day.</p>");

        assertThat(Pages.texts(page, Kind.STRUCTURED)).containsExactly("Free AI images", "Acme");
        assertThat(Pages.block(page, "Acme").path()).containsExactly("meta");
        assertThat(Pages.block(page, "Acme").about()).isEqualTo("og:site_name");
    }
}
