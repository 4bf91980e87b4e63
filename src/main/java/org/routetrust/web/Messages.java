package org.routetrust.web;

import io.micronaut.context.MessageSource;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Singleton;
import java.util.Locale;

/** The words of the pages. */
@Factory
final class Messages {

    @Singleton
    MessageSource pages() {
        return new ResourceBundleMessageSource("i18n.messages", Locale.ENGLISH);
    }
}
