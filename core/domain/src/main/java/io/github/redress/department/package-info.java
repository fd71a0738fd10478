/**
 * Departments: the units that receive complaints and answer for them.
 *
 * <p>Start with {@link io.github.redress.department.Departments}, the directory that knows them all and says who holds a
 * role in a district.
 */
@NullMarked
package io.github.redress.department;

import org.jspecify.annotations.NullMarked;
