package org.routetrust.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar, and of the Java it runs on. */
final class Version implements IVersionProvider {

    Version() {}

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"route-trust " + (version == null ? "(not packed)" : version), "Java " + Runtime.version()
        };
    }
}
