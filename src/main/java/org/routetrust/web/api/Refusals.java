package org.routetrust.web.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import java.util.Map;
import org.routetrust.audit.Refused;
import org.routetrust.registry.QueryRefused;

/** Answers that refuse. The filter completes them with the path and the media type. */
final class Refusals {

    private Refusals() {}

    static HttpResponse<?> of(ProblemKind kind) {
        return answer(kind.problem());
    }

    static HttpResponse<?> of(ProblemKind kind, String detail) {
        return answer(kind.problem(detail));
    }

    static HttpResponse<?> missing(String what) {
        return of(ProblemKind.NOT_FOUND, "There is no such " + what + ". Check the id.");
    }

    static HttpResponse<?> outdated(RouteBody current) {
        return answer(ProblemKind.OUTDATED.problem(ProblemKind.OUTDATED.remedy(), List.of(), null, current));
    }

    static HttpResponse<?> wrong(List<Refused.Problem> problems) {
        return wrongFields(problems.stream()
                .map(problem -> new Problem.Wrong(problem.field(), problem.message()))
                .toList());
    }

    static HttpResponse<?> wrong(Map<String, String> problems) {
        return wrongFields(problems.entrySet().stream()
                .map(problem -> new Problem.Wrong(problem.getKey(), problem.getValue()))
                .toList());
    }

    static HttpResponse<?> wrong(QueryRefused refused) {
        return wrong(refused.problems());
    }

    /** The quoted words stand nowhere. */
    static HttpResponse<?> quote(String remedy) {
        List<Problem.Wrong> errors = List.of(new Problem.Wrong("quote", remedy));
        return answer(ProblemKind.QUOTE.problem(remedy, errors, null, null));
    }

    static HttpResponse<?> wrongFields(List<Problem.Wrong> errors) {
        ProblemKind kind = ProblemKind.WRONG_VALUES;
        return answer(kind.problem(kind.remedy(), errors, null, null));
    }

    static MutableHttpResponse<Problem> answer(Problem problem) {
        return HttpResponse.<Problem>status(HttpStatus.valueOf(problem.status()))
                .body(problem);
    }
}
