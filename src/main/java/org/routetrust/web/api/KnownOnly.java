package org.routetrust.web.api;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses parameters and members an endpoint does not have, and values of another type: who misspells the name of a
 * filter or a field is not to believe that it was followed.
 */
@ServerFilter("/api/**")
final class KnownOnly implements Ordered {

    private final JsonMapper mapper;

    KnownOnly(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> refuse(HttpRequest<?> request, @Body byte @Nullable [] body) {
        return RouteAttributes.getRouteInfo(request)
                .filter(route -> request.getPath().startsWith("/api/"))
                .filter(MethodBasedRouteInfo.class::isInstance)
                .map(MethodBasedRouteInfo.class::cast)
                .map(route -> wrong(request, body, route.getTargetMethod().getArguments()))
                .filter(wrong -> !wrong.isEmpty())
                .<HttpResponse<?>>map(Refusals::wrongFields)
                .orElse(null);
    }

    private List<Problem.Wrong> wrong(HttpRequest<?> request, byte @Nullable [] body, Argument<?>[] arguments) {
        List<Problem.Wrong> wrong = new ArrayList<>(parameters(request, arguments));
        annotated(arguments, Body.class)
                .forEach(type -> object(body).ifPresent(object -> wrong.addAll(Shape.wrong(object, type))));
        return wrong;
    }

    private static List<Problem.Wrong> parameters(HttpRequest<?> request, Argument<?>[] arguments) {
        List<String> known =
                annotated(arguments, QueryValue.class).map(Argument::getName).toList();
        String remedy = known.isEmpty()
                ? "This takes no parameters. Leave it out."
                : "There is no such parameter. Those there are: " + String.join(", ", known) + ".";
        return request.getParameters().names().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new Problem.Wrong(name, remedy))
                .toList();
    }

    private static Stream<Argument<?>> annotated(Argument<?>[] arguments, Class<? extends Annotation> by) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.getAnnotationMetadata().hasAnnotation(by));
    }

    /** Empty for what is no JSON object: the endpoint's own reader tells where it breaks. */
    private Optional<JsonNode> object(byte @Nullable [] body) {
        if (body == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(mapper.readValue(body, Argument.of(JsonNode.class)))
                    .filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.LAST.order();
    }
}
