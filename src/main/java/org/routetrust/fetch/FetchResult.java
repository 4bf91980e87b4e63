package org.routetrust.fetch;

/** What became of a fetch: the page, or the reason why there is none. */
public sealed interface FetchResult permits Fetched, NotFetched {}
