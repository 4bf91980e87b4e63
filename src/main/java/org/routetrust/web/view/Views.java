package org.routetrust.web.view;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.routetrust.audit.ReportJson;
import org.routetrust.registry.AuditRecord;
import org.routetrust.registry.Audits;
import org.routetrust.registry.CaptureTitles;
import org.routetrust.rulebook.Rulebook;

/** Stored audits as templates read them. */
@Singleton
public final class Views {

    private final Names names;
    private final Audits audits;
    private final CaptureTitles titles;
    private final ReportJson json;

    Views(Rulebook rulebook, Audits audits, CaptureTitles titles, ReportJson json) {
        this.titles = titles;
        this.names = new Names(rulebook);
        this.audits = audits;
        this.json = json;
    }

    /** The rulebook's words. */
    public Names names() {
        return names;
    }

    /** A stored audit; its checks can be answered where it is a route's latest. */
    public ReportView of(AuditRecord audit, @Nullable UUID route) {
        return new ReportView(names, evidence(audit), route);
    }

    /** Where the quotes of a stored audit stand. */
    public Evidence evidence(AuditRecord audit) {
        UUID id = audit.summary().id();
        List<String> named = titles.of(List.of(id)).getOrDefault(id, List.of());
        return new Evidence(id, json.read(audit.report()), audit.captures(), named);
    }

    /** The stored audit with that id, or empty. */
    public Optional<AuditRecord> find(@Nullable UUID audit) {
        return audit == null ? Optional.empty() : audits.find(audit);
    }
}
