package org.routetrust.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The files pages are made with, held in memory and addressed by their content, so that browsers keep them for long. */
@Singleton
public final class Assets {

    private static final String WEBJARS = "META-INF/resources/webjars/";
    private static final String HTMX_VERSION = "META-INF/maven/org.webjars.npm/htmx.org/pom.properties";
    private static final Map<String, String> OWN = Map.of(
            "route-trust.css", "text/css",
            "route-trust.js", "text/javascript",
            "icons.svg", "image/svg+xml",
            "favicon.svg", "image/svg+xml");

    private final Map<String, Asset> byName = new LinkedHashMap<>();

    /** A file. Its version changes with every change of its content. */
    static final class Asset {
        private final byte[] content;
        private final String type;
        private final String version;

        private Asset(byte[] content, String type) {
            this.content = content;
            this.type = type;
            this.version = Assets.version(content);
        }

        byte[] content() {
            return content.clone();
        }

        String type() {
            return type;
        }

        String version() {
            return version;
        }
    }

    Assets() {
        OWN.forEach((name, type) -> add(name, type, read("public/assets/" + name)));
        add("htmx.min.js", "text/javascript", read(WEBJARS + "htmx.org/" + htmxVersion() + "/dist/htmx.min.js"));
    }

    /** The address of a file, which is another one after every change of its content. */
    public String href(String name) {
        Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
        return "/assets/" + name + "?v=" + asset.version();
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void add(String name, String type, byte[] content) {
        byName.put(name, new Asset(content, type + ";charset=utf-8"));
    }

    private static String version(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String htmxVersion() {
        Properties properties = new Properties();
        try (InputStream in = open(HTMX_VERSION)) {
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        InputStream in = Assets.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("not in the program: " + path);
        }
        return in;
    }
}
