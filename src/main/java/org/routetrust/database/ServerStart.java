package org.routetrust.database;

/** What came of {@link EmbeddedServer#start}. */
public sealed interface ServerStart {

    /**
     * The server accepts connections.
     *
     * @param server to be closed by whoever started it
     */
    record Started(EmbeddedServer server) implements ServerStart {}

    /**
     * No server was started, and nothing that was running before was ended, unless it was provably a left-over of this
     * folder.
     *
     * @param reason one line: what is wrong and what to do
     */
    record Refused(String reason) implements ServerStart {}
}
