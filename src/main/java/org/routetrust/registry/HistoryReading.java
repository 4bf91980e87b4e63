package org.routetrust.registry;

/** What came of reading the parameters of a history: a {@link HistoryQuery}, or {@link QueryRefused}. */
public sealed interface HistoryReading permits HistoryQuery, QueryRefused {}
