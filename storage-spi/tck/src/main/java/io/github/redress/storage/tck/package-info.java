/**
 * What every storage adapter must prove, as tests of the adapter that end in a certificate.
 *
 * <ol>
 *   <li>Add {@code redress-storage-tck} in test scope. It brings JUnit 5 and jqwik; Surefire finds both.
 *   <li>Implement {@link io.github.redress.storage.tck.StoreFixture}: an empty store of its own for each check. Opened
 *       again it is another node, or the same after a restart. Then what your store can do beyond that: a
 *       {@linkplain io.github.redress.storage.tck.Host host} whose transactions it joins, broken connections, a restored
 *       copy, a dump of its bytes.
 *   <li>Implement {@link io.github.redress.storage.tck.StorageContract} in one class whose name ends in {@code Test}: it
 *       supplies the fixture, and the {@linkplain io.github.redress.storage.tck.Way ways} to use the store in.
 *   <li>Run the tests. {@code target/redress-certificate-<class>.txt}, and the same as {@code .json}, say {@code CERTIFIED},
 *       {@code INCOMPLETE} where not all was run, or {@code NOT CERTIFIED}, with each failure, each skip and its reason.
 * </ol>
 *
 * <p>System properties: {@code redress.tck.full=true} tries every way; {@code redress.tck.tries}, 50 unless set, is how many
 * sequences of steps the {@linkplain io.github.redress.storage.tck.ModelContract model} draws;
 * {@code redress.tck.certificates} is the folder that certificates are written to.
 *
 * <p>That the checks see what they are for is shown by the stores in {@link io.github.redress.storage.tck.mutants}, each
 * broken in one way.
 */
@NullMarked
package io.github.redress.storage.tck;

import org.jspecify.annotations.NullMarked;
