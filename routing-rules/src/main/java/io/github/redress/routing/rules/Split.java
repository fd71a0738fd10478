package io.github.redress.routing.rules;

import io.github.redress.DepartmentId;

/**
 * What some complaints of a rule have in common, and who should get them.
 *
 * @param by what it is
 * @param value the category, the district or the word
 * @param department who should get them
 */
record Split(SplitProposal.By by, String value, DepartmentId department) {}
