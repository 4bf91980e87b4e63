package org.routetrust.web.api;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;

/** A route with a mistake in it. */
@Hidden
@Controller("/api/broken")
@Requires(property = "test.broken")
final class Broken {

    @Get
    String fail() {
        throw new IllegalStateException("the password is swordfish");
    }

    @Get("/{id}")
    String failFor(String id) {
        throw new IllegalStateException("nothing was found, " + id.length() + " characters");
    }
}
