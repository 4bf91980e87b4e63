package org.routetrust.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.routetrust.fetch.RefusedUrl.Reason;

class PublicUrlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "https://images.example.org https://images.example.org/",
                "HTTPS://Images.Example.ORG/Pricing https://images.example.org/Pricing",
                "https://images.example.org.:443/ https://images.example.org/",
                "http://images.example.org:0080/ http://images.example.org/",
                "http://images.example.org:443/ http://images.example.org:443/",
                "https://images.example.org?plan=free https://images.example.org/?plan=free",
                "https://images.example.org/faq#limits https://images.example.org/faq",
                "https://images.example.org/a/./b/../c https://images.example.org/a/c",
                "https://images.example.org/../../a/%2e%2E/ https://images.example.org/",
                "https://images.example.org/{a}|b^c https://images.example.org/%7Ba%7D|b%5Ec",
                "https://images.example.org/定价?问=价 https://images.example.org/%E5%AE%9A%E4%BB%B7?%E9%97%AE=%E4%BB%B7",
                "https://images.example.org/?to=http://10.0.0.1/ https://images.example.org/?to=http://10.0.0.1/",
                "https://images.example.org/@maker https://images.example.org/@maker",
                "https://images.example.org#@10.0.0.1/ https://images.example.org/",
                "https://my_images.example.org/ https://my_images.example.org/",
                "https://bücher.example/ https://xn--bcher-kva.example/",
                "https://straße.example/ https://xn--strae-oqa.example/",
                "https://图像.例子。中国/ https://xn--o1qp4m.xn--fsqu00a.xn--fiqs8s/",
                "https://🎨.example/ https://xn--8k8h.example/",
                "https://ｉｍａｇｅｓ.example/ https://images.example/",
                "https://0x.example.org/ https://0x.example.org/",
                "https://10.0.0.1.example.org/ https://10.0.0.1.example.org/",
                "https://fd00.example.org/ https://fd00.example.org/",
                "http://9.9.9.9/ http://9.9.9.9/",
                "http://[2620:fe::fe]/ http://[2620:fe:0:0:0:0:0:fe]/",
                "http://[::ffff:9.9.9.9]/ http://9.9.9.9/"
            })
    void keeps_a_public_address_in_one_form(String text, String kept) {
        assertThat(PublicUrl.parse(text)).isInstanceOf(PublicUrl.class).hasToString(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "ftp://example.org/ SCHEME",
                "file:///etc/hostname SCHEME",
                "example.org/pricing SCHEME",
                "//example.org/ SCHEME",
                "jar:https://example.org/x.jar!/ SCHEME",
                "https:example.org NO_HOST",
                "https:///example.org/ NO_HOST",
                "https://:443/ NO_HOST",
                "https://anna@example.org/ USER_INFO",
                "https://example.org:80@10.0.0.1/ USER_INFO",
                "https://example.org\\@10.0.0.1/ CHARACTER",
                "https://example.org/<b> CHARACTER",
                "https://example..org/ HOST",
                "https://./ HOST",
                "https://exa%6dple.org/ HOST",
                "https://exa|mple.org/ HOST",
                "https://a℀b.example/ HOST",
                "https://[example.org]/ HOST",
                "https://[9.9.9.9]/ HOST",
                "https://[2620:fe::fe/ PORT",
                "https://[2620:fe::fe%25eth0]/ HOST",
                "https://[2620:fe::fe]x/ HOST",
                "https://9.9.9/ NUMBER",
                "https://151587081/ NUMBER",
                "https://0x09.0x09.0x09.0x09/ NUMBER",
                "https://09.9.9.9/ NUMBER",
                "https://9.9.9.9./ NUMBER",
                "https://9.9.9.256/ NUMBER",
                "https://９.９.９/ NUMBER",
                "https://๙.๙.๙.๙/ NUMBER",
                "https://intranet/ LOCAL_NAME",
                "https://LOCALHOST./ LOCAL_NAME",
                "https://app.localhost/ LOCAL_NAME",
                "https://printer.local/ LOCAL_NAME",
                "https://db.internal/ LOCAL_NAME",
                "https://a.test/ LOCAL_NAME",
                "https://a.onion/ LOCAL_NAME",
                "https://router.home.arpa/ LOCAL_NAME",
                "https://ｌｏｃａｌｈｏｓｔ/ LOCAL_NAME",
                "http://127.0.0.1/ PRIVATE_ADDRESS",
                "http://１２７.0.0.1/ PRIVATE_ADDRESS",
                "http://[::1]/ PRIVATE_ADDRESS",
                "http://[::ffff:10.1.1.1]/ PRIVATE_ADDRESS",
                "https://example.org:8443/ PORT",
                "https://example.org:/ PORT",
                "https://example.org:4x/ PORT",
                "https://example.org:65536443/ PORT"
            })
    void refuses_what_is_no_public_address(String text, Reason reason) {
        assertThat(PublicUrl.parse(text)).isEqualTo(new RefusedUrl(reason, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/\r\nHost: a",
                "https://exam\tple.org/",
                "https://example.org/\u0000",
                "https://example.org/\u0085",
                "https://example.org/\ud800"
            })
    void refuses_control_characters_anywhere(String text) {
        assertThat(PublicUrl.parse(text)).isEqualTo(new RefusedUrl(Reason.CHARACTER, text));
    }

    @Test
    void sees_through_characters_that_are_invisible() {
        assertThat(PublicUrl.parse("https://local\u00adhost\u200b/")).isInstanceOf(RefusedUrl.class);
    }

    @Test
    void refuses_an_address_without_end() {
        String text = "https://example.org/" + "a".repeat(PublicUrl.MAX_LENGTH);
        assertThat(PublicUrl.parse(text)).isEqualTo(new RefusedUrl(Reason.TOO_LONG, text));
    }

    @ParameterizedTest
    @CsvSource({
        "example.org/pricing, https://example.org/pricing",
        "'  https://example.org \n', https://example.org/",
        "example.org:443, https://example.org/",
        "//example.org/a, https://example.org/a",
        "http://example.org, http://example.org/"
    })
    void completes_an_address_as_people_type_it(String typed, String kept) {
        assertThat(PublicUrl.parseTyped(typed)).hasToString(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, PRIVATE_ADDRESS",
        "localhost:8080/admin, PORT",
        "javascript:alert(1), SCHEME",
        "mailto:a@example.org, SCHEME",
        "free images, HOST",
        "'', EMPTY"
    })
    void stays_strict_with_what_people_type(String typed, Reason reason) {
        assertThat(PublicUrl.parseTyped(typed))
                .isInstanceOfSatisfying(
                        RefusedUrl.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "/terms, https://example.org/terms",
        "terms, https://example.org/a/terms",
        "../terms, https://example.org/terms",
        "?page=2, https://example.org/a/b?page=2",
        "#limits, https://example.org/a/b?q=1",
        "//other.example/x, https://other.example/x",
        "http://other.example, http://other.example/"
    })
    void resolves_the_address_of_a_redirect(String location, String kept) {
        PublicUrl base = (PublicUrl) PublicUrl.parse("https://example.org/a/b?q=1");
        assertThat(base.resolve(location, FetchPolicy.PUBLIC_ONLY)).hasToString(kept);
    }

    @Test
    void opens_loopback_and_other_ports_only_where_the_policy_says_so() {
        assertThat(PublicUrl.parse("http://127.0.0.1:8123/", FetchPolicy.PRIVATE_ALLOWED))
                .hasToString("http://127.0.0.1:8123/");
    }

    @Test
    void is_equal_to_the_same_address_written_otherwise() {
        assertThat(PublicUrl.parse("https://Example.org:443/#a")).isEqualTo(PublicUrl.parse("https://example.org"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://brushwood.art/, https://docs.brushwood.art/x, true",
        "https://brushwood.co.uk/, https://other.co.uk/, false",
        "https://a.vercel.app/, https://b.vercel.app/, false",
        "https://a.vercel.app/, https://a.vercel.app/x, true",
        "https://1.2.3.4/, https://1.2.3.5/, false",
        "https://brushwood.art.evil.example/, https://brushwood.art/, false"
    })
    void knows_addresses_of_one_site(String one, String other, boolean same) {
        PublicUrl first = (PublicUrl) PublicUrl.parse(one);
        PublicUrl second = (PublicUrl) PublicUrl.parse(other);

        assertThat(first.isSameSite(second)).isEqualTo(same);
        assertThat(second.isSameSite(first)).isEqualTo(same);
    }
}
