package org.routetrust.registry;

/** What came of reading the parameters of a list of captures: a {@link CapturesQuery}, or {@link QueryRefused}. */
public sealed interface CapturesReading permits CapturesQuery, QueryRefused {}
