package org.routetrust.registry;

/**
 * Parameters of a list that cannot be followed.
 *
 * @param field the parameter
 * @param remedy what to do, as a sentence for a person
 */
public record QueryRefused(String field, String remedy) implements QueryReading, HistoryReading {}
