package org.routetrust.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorPagesTest {

    @Test
    void says_404_for_what_is_not_there() {
        assertPage(Service.open("/no-such-page"), 404, "There is no page at this address");
        assertPage(Service.open("/routes/01a1fd27-d252-7cb8-8b21-23ea830c8b34"), 404, "There is no route");
        assertPage(Service.open("/captures/01a1fd27-d252-7cb8-8b21-23ea830c8b34"), 404, "No page is stored");
    }

    @Test
    void says_that_a_restart_interrupts_what_was_running_and_what_to_do() {
        assertPage(Service.open("/audits/01a1fd27-d252-7cb8-8b21-23ea830c8b34"), 410, "This audit was interrupted");
        assertPage(
                Service.open("/audits/01a1fd27-d252-7cb8-8b21-23ea830c8b34?then=route"), 410, "Audit the page again");
    }

    @Test
    void says_404_for_an_audit_that_never_was() {
        assertPage(Service.open("/audits/0a000000-0000-4000-8000-000000000000"), 404, "No such audit");
    }

    @Test
    void leads_from_the_address_of_a_refused_form_to_the_form() {
        String route = Service.submit("/routes", Map.of("name", "Led back", "kind", "chatgpt", "use", "manual"))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertLeads("/audits", "/");
        assertLeads(route + "/captures", route);
        assertLeads(route + "/audits", route);
        assertLeads(route + "/checks/owner/withdraw", route + "/checks/owner");
    }

    private static void assertLeads(String from, String to) {
        HttpResponse<String> response = Service.open(from);
        assertThat(response.statusCode()).as(from).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains(to);
    }

    @Test
    void says_400_for_an_address_that_cannot_be_read() {
        assertPage(Service.open("/audits/not-an-id"), 400, "Something in the address or the form");
    }

    @Test
    void says_405_for_a_method_that_is_not_possible() {
        assertPage(
                Service.send(Service.request("/routes/new").method("DELETE", HttpRequest.BodyPublishers.noBody())),
                405,
                "cannot be used that way");
    }

    @Test
    void says_413_for_more_than_is_taken() {
        HttpResponse<String> response = Service.send(Service.request("/audits")
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[40_000_000])));

        assertPage(response, 413, "More than 10 MB is not taken");
    }

    @Test
    void says_413_to_who_looks_for_the_answer_only_when_all_is_sent() throws IOException {
        URI address = URI.create(Service.at("/audits"));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /audits HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nContent-Length: 60000000\r\n"
                            + "Content-Type: multipart/form-data; boundary=edge\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 60; i++) {
                out.write(new byte[1_000_000]);
            }

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void says_414_for_an_address_that_is_too_long() {
        assertPage(Service.open("/routes?q=" + "x".repeat(20_000)), 414, "This address is too long");
    }

    @Test
    void says_431_for_more_cookies_than_are_taken() {
        HttpResponse<String> response =
                Service.send(Service.request("/routes").header("Cookie", "other=" + "x".repeat(20_000)));

        assertPage(response, 431, "Delete the cookies");
    }

    @Test
    void answers_programs_without_a_page() {
        HttpResponse<String> response = Service.send(
                HttpRequest.newBuilder(URI.create(Service.at("/no-such-page"))).header("Accept", "application/json"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).startsWith("{");
    }

    private static void assertPage(HttpResponse<String> response, int status, String sentence) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(response.body()).contains("<!DOCTYPE html>", sentence).doesNotContain("Exception", "??");
    }
}
