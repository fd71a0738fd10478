package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.Append;
import io.github.redress.storage.Document;
import java.util.List;
import java.util.UUID;

/**
 * Everything that one transaction of a {@link Lane} writes.
 *
 * @param number its place in the lane, from 1
 * @param changes the first has the key by which the step is known when it is tried again
 * @param erased subjects whose personal data go
 * @param position the lane's register, which counts its steps
 */
record Step(long number, List<Append> changes, List<UUID> erased, Document position) {}
