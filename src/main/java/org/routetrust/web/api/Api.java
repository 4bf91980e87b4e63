package org.routetrust.web.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The head of the API document. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Route Trust",
                        version = "1",
                        description = "Rules whether an offer of \"free\" AI images may be used, and for what, with the"
                                + " sentences it rests on. Everything is JSON in UTF-8; times are ISO instants in UTC;"
                                + " ids are UUIDs. Members may be added, so ignore those you do not know in answers; those"
                                + " the service does not know in requests, and parameters, are refused. What cannot be"
                                + " followed is answered with problem details (RFC 9457) that name every wrong field and"
                                + " the remedy. Lists come in parts: follow the Link header (RFC 8288), or hand next back"
                                + " as cursor. Requests that change something are sent with Content-Type:"
                                + " application/json."),
        tags = {
            @Tag(name = "Audits", description = "Judge pages or an address, and read what was judged."),
            @Tag(name = "Routes", description = "Register routes, find them again, and audit them over time."),
            @Tag(
                    name = "Answers",
                    description = "Answer checks of a route by hand; such answers outrank scraped ones."),
            @Tag(name = "Captures", description = "The stored pages: evidence, which never changes."),
            @Tag(name = "Scan", description = "Look for shared keys in a text, without keeping it."),
            @Tag(name = "Checklist", description = "The rules in force.")
        })
interface Api {}
