package org.routetrust.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who makes models, on which hosts they speak, and which ids were seen when.
 *
 * @param id file name, such as {@code openai}
 * @param name as people write it
 * @param hosts the owner's own hosts; a sub-domain counts
 * @param appHosts those of them that serve a consumer app
 * @param observations dated statements about public ids
 */
public record ModelOwner(
        String id, String name, List<String> hosts, List<String> appHosts, List<Observation> observations) {

    /**
     * What was seen about a model id on a day.
     *
     * @param label the id as documented
     * @param isPublic whether the owner's documentation had it
     * @param seen the day it was read
     * @param from first day it holds for, where the source says so; otherwise {@code seen}
     * @param to last day it holds for, or null
     * @param source what was read
     */
    public record Observation(
            String label,
            boolean isPublic,
            LocalDate seen,
            LocalDate from,
            @Nullable LocalDate to,
            String source) {}
}
