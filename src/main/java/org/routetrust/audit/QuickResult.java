package org.routetrust.audit;

/** What came of a quick check: an answer, or a refusal that names every bad field. */
public sealed interface QuickResult permits QuickAnswer, Refused {}
