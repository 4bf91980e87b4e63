package org.routetrust.registry;

/** What came of reading a form: a {@link RouteDraft}, or {@link DraftRefused} with the fields to correct. */
public sealed interface DraftReading permits RouteDraft, DraftRefused {}
