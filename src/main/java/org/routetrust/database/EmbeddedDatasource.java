package org.routetrust.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanInitializedEventListener;
import io.micronaut.context.event.BeanInitializingEvent;
import jakarta.inject.Singleton;

/** Points the connection pool to the embedded server when no datasources.default.url is configured. */
@Singleton
final class EmbeddedDatasource implements BeanInitializedEventListener<DatasourceConfiguration> {
    private final BeanProvider<DatabaseAddress> embedded;

    EmbeddedDatasource(BeanProvider<DatabaseAddress> embedded) {
        this.embedded = embedded;
    }

    @Override
    public DatasourceConfiguration onInitialized(BeanInitializingEvent<DatasourceConfiguration> event) {
        DatasourceConfiguration pool = event.getBean();
        if (pool.getConfiguredUrl() == null) {
            DatabaseAddress address = embedded.get();
            pool.setUrl(address.url());
            pool.setUsername(address.user());
            pool.setPassword(address.password());
        }
        return pool;
    }
}
