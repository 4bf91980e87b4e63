package org.routetrust.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar, and of the Java it runs on. */
final class Version implements IVersionProvider {

    private static final String MADE_FROM = "/META-INF/maven/org.routetrust/route-trust/pom.properties";

    Version() {}

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"route-trust " + ofProgram(), "Java " + Runtime.version()};
    }

    static String ofProgram() throws IOException {
        Properties made = new Properties();
        try (InputStream file = Main.class.getResourceAsStream(MADE_FROM)) {
            if (file != null) {
                made.load(file);
            }
        }
        return made.getProperty("version", "(not packed)");
    }
}
