package org.routetrust.registry;

/** What came of reading the parameters of a list: a {@link RouteQuery}, or {@link QueryRefused}. */
public sealed interface QueryReading permits RouteQuery, QueryRefused {}
