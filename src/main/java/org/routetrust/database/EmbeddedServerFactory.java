package org.routetrust.database;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Starts the embedded server when somebody asks for the address of it, and stops it with the service. */
@Factory
final class EmbeddedServerFactory {
    @Singleton
    @Bean(preDestroy = "close")
    EmbeddedServer server(@Nullable @Property(name = "route-trust.data-dir") String dataFolder, EarlyEnd earlyEnd) {
        Path folder = dataFolder == null || dataFolder.isBlank()
                ? Path.of(System.getProperty("user.home"), ".route-trust")
                : Path.of(dataFolder);
        return switch (EmbeddedServer.start(folder)) {
            case ServerStart.Started started -> earlyEnd.guard(started.server());
            case ServerStart.Refused refused -> throw new DatabaseRefused(refused.reason());
        };
    }

    @Singleton
    DatabaseAddress address(EmbeddedServer server) {
        return new DatabaseAddress(server.url(), server.user(), server.password());
    }
}
