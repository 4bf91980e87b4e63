package org.routetrust.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

@MicronautTest(transactional = false)
class ApiDocumentTest {

    @Inject
    private Caller caller;

    @Inject
    private Router router;

    private Node document() {
        return new Node(caller.get("/openapi.json").json());
    }

    @Test
    void lists_every_route_of_the_api_and_no_other() {
        Set<String> routed = router.uriRoutes()
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .filter(route -> route.getUriMatchTemplate().toPathString().startsWith("/api/"))
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .collect(Collectors.toSet());
        Set<String> described = new TreeSet<>();
        document()
                .child("paths")
                .children()
                .forEach((path, methods) -> methods.children()
                        .keySet()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(described).isEqualTo(routed).hasSizeGreaterThan(14);
    }

    @Test
    void says_of_every_operation_its_name_what_it_does_and_takes_and_how_it_refuses() {
        List<Node> operations = document().child("paths").children().values().stream()
                .flatMap(methods -> methods.children().values().stream())
                .toList();

        assertThat(operations)
                .extracting(operation -> operation.text("operationId"))
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.contains("_"));
        assertThat(operations).allSatisfy(operation -> {
            assertThat(operation.text("summary")).isNotBlank();
            assertThat(operation.child("responses").children()).containsKeys("4XX", "5XX");
            assertThat(operation.nodes("parameters"))
                    .noneMatch(parameter -> parameter.text("description").isBlank());
        });
    }

    @Test
    void refers_only_to_shapes_it_describes() {
        Set<String> shapes =
                document().child("components").child("schemas").children().keySet();

        assertThat(matches(
                        "#/components/schemas/([^\"]+)",
                        caller.get("/openapi.json").body()))
                .isNotEmpty()
                .allMatch(shapes::contains);
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void is_the_same_as_yaml() {
        Caller.Reply yaml = caller.get("/openapi.yml");

        assertThat(yaml.header("content-type")).isEqualTo("application/yaml;charset=utf-8");
        Map<?, ?> read = new Yaml().load(yaml.body());
        assertThat(read).isEqualTo(caller.get("/openapi.json").json());
    }

    @Test
    void is_shown_as_a_page_on_which_every_link_leads_somewhere() {
        Caller.Reply page = caller.get("/api");
        List<String> anchors = matches("href=\"#([^\"]+)\"", page.body());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("content-type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(page.body()).contains("PUT /api/routes/{id}/answers/{check}", "id=\"problem-wrong-values\"");
        assertThat(anchors)
                .hasSizeGreaterThan(30)
                .allSatisfy(anchor -> assertThat(page.body()).contains("id=\"" + anchor + "\""));
    }

    @Test
    void has_the_layout_of_the_other_pages() {
        String page = caller.get("/api").body();

        assertThat(page).contains("<a href=\"/api\" aria-current=\"page\">API</a>", "<footer class=\"bottom\">");
        assertThat(page.replaceFirst("(?s)<title>.*<main", ""))
                .contains(head(caller.get("/", "Accept", "text/html").body()));
    }

    /** Everything up to the title, which is the same on all pages. */
    private static String head(String page) {
        return page.substring(0, page.indexOf("<title>"));
    }

    @Test
    void counts_audits_as_prometheus_reads_them() {
        caller.post("/api/audits", "{\"pages\": [{\"content\": \"Pond is operated by Harbour Labs Ltd.\"}]}");

        Caller.Reply metrics = caller.get("/metrics");

        assertThat(metrics.header("content-type")).startsWith("text/plain");
        assertThat(metrics.body())
                .containsPattern(
                        "routetrust_audits_total\\{kind=\"[a-z-]+\",use=\"production\",verdict=\"[a-z-]+\"\\} 1");
    }
}
