package org.routetrust.database;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/**
 * Stops the embedded server when the program ends before the service has started: by a refusal, by a mistake, by Ctrl-C.
 * Beans are closed in the end only of a service that did start.
 */
@Singleton
final class EarlyEnd implements ApplicationEventListener<ServerStartupEvent> {

    private volatile Thread hook = new Thread();

    EarlyEnd() {}

    EmbeddedServer guard(EmbeddedServer server) {
        hook = new Thread(server::close, "database-early-end");
        Runtime.getRuntime().addShutdownHook(hook);
        return server;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
