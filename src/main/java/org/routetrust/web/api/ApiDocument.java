package org.routetrust.web.api;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** The OpenAPI document, which the build makes from the controllers. */
@Singleton
final class ApiDocument {

    private static final String PLACE = "META-INF/swagger/openapi.json";

    private final String json;
    private final String yaml;
    private final Node root;

    ApiDocument(ObjectMapper mapper) {
        this.json = read();
        Map<String, Object> tree = parse(mapper, json);
        this.yaml = yaml(tree);
        this.root = new Node(tree);
    }

    String json() {
        return json;
    }

    String yaml() {
        return yaml;
    }

    Node root() {
        return root;
    }

    private static String read() {
        try (InputStream in = ApiDocument.class.getClassLoader().getResourceAsStream(PLACE)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + PLACE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> parse(ObjectMapper mapper, String json) {
        try {
            return mapper.readValue(json, Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String yaml(Map<String, Object> tree) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        return new Yaml(options).dump(tree);
    }
}
