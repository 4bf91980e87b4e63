package org.routetrust.web.api;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.JsonPlace;
import org.routetrust.audit.Road;
import org.routetrust.database.DatabaseUnavailable;
import org.routetrust.database.TimeOrderedIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what a failure means to who asked. What nobody expected is logged under an id and told by that id only. */
@Singleton
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final TimeOrderedIds ids;
    private final Road road;

    Failures(TimeOrderedIds ids, Road road) {
        this.ids = ids;
        this.road = road;
    }

    /**
     * The problem.
     *
     * @param status as the framework would answer
     * @param failure what was thrown, or null
     */
    Problem problem(HttpRequest<?> request, int status, @Nullable Throwable failure) {
        Throwable told = failure instanceof ConversionErrorException
                        && failure.getCause() != null
                        && isUnreadable(failure.getCause())
                ? failure.getCause()
                : failure;
        return switch (told) {
            case DatabaseUnavailable unavailable -> ProblemKind.UNAVAILABLE.problem();
            case ContentLengthExceededException large -> ProblemKind.TOO_LARGE.problem();
            case JsonSyntaxException syntax -> unreadable(syntax);
            case SerdeException shape -> unreadable(shape);
            case ConversionErrorException conversion -> wrong(conversion.getArgument());
            case UnsatisfiedRouteException absent -> wrong(absent.getArgument());
            case null -> byStatus(request, status, null);
            default -> byStatus(request, status, told);
        };
    }

    private Problem byStatus(HttpRequest<?> request, int status, @Nullable Throwable failure) {
        ProblemKind kind = ProblemKind.of(status);
        return kind == ProblemKind.INTERNAL ? unexpected(request, failure) : kind.problem();
    }

    private Problem unexpected(HttpRequest<?> request, @Nullable Throwable failure) {
        UUID id = ids.next();
        LOG.error("Request {}: {} {} failed", id, request.getMethodName(), road.mask(request.getPath()), failure);
        ProblemKind kind = ProblemKind.INTERNAL;
        return kind.problem(kind.remedy(), List.of(), id.toString(), null);
    }

    private static boolean isUnreadable(Throwable cause) {
        return cause instanceof JsonSyntaxException || cause instanceof SerdeException;
    }

    private static Problem unreadable(Throwable failure) {
        return ProblemKind.NOT_JSON.problem(
                ProblemKind.NOT_JSON.remedy() + " The reader stopped here: " + JsonPlace.of(failure));
    }

    private static Problem wrong(Argument<?> argument) {
        if (argument.getType() != UUID.class
                && argument.getAnnotationMetadata().hasAnnotation("io.micronaut.http.annotation.Body")) {
            return ProblemKind.NOT_JSON.problem();
        }
        String remedy = argument.getType() == UUID.class
                ? "Write an id such as 0198c9a2-7d1e-7c4b-9f00-1a2b3c4d5e6f."
                : "Write a value as the API document describes it.";
        ProblemKind kind = ProblemKind.WRONG_VALUES;
        return kind.problem(kind.remedy(), List.of(new Problem.Wrong(argument.getName(), remedy)), null, null);
    }
}
