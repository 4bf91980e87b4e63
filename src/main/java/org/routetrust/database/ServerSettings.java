package org.routetrust.database;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How the embedded server is run. Given on its command line, so that an edited postgresql.conf cannot weaken it. */
final class ServerSettings {
    private ServerSettings() {}

    /** What makes an acknowledged commit survive a crash of the process, of the server and of the machine. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    /** Reached from this machine alone, and only through TCP. */
    private static final Map<String, String> LOCAL =
            Map.of("listen_addresses", "127.0.0.1", "unix_socket_directories", "");

    /** Sized for one small service. */
    private static final Map<String, String> SMALL = Map.of(
            "max_connections", "20",
            "max_wal_size", "512MB",
            "io_method", "sync",
            "timezone", "UTC");

    /** One file a weekday, overwritten a week later. */
    private static final Map<String, String> LOGGING = Map.of(
            "logging_collector", "on",
            "log_filename", "postgres-%a.log",
            "log_truncate_on_rotation", "on",
            "log_rotation_age", "1d",
            "log_rotation_size", "0");

    static List<String> arguments(DataFolder folder, int port) {
        Map<String, String> settings = new TreeMap<>(LOGGING);
        settings.putAll(DURABLE);
        settings.putAll(LOCAL);
        settings.putAll(SMALL);
        settings.put("log_directory", folder.log().toString());
        settings.put("port", Integer.toString(port));
        return Stream.concat(
                        Stream.of("-D", folder.cluster().toString()),
                        settings.entrySet().stream().flatMap(s -> Stream.of("-c", s.getKey() + "=" + s.getValue())))
                .toList();
    }
}
