package org.routetrust.fetch;

/** What became of an address somebody gave: one that may be asked, or a refusal with its reason. */
public sealed interface CheckedUrl permits PublicUrl, RefusedUrl {}
