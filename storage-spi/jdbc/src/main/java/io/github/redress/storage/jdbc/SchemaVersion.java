package io.github.redress.storage.jdbc;

import io.github.redress.storage.StorageException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says which version tables have, or why they are not ones that this release can use. Changes nothing.
 *
 * <p>A script has run where the schema table says so, with the checksum of the script that this release has; or, where it
 * says nothing, where all that the script makes is there: then somebody else ran it, by hand or with a tool that keeps books
 * of its own. Everything in between is refused, as nobody can tell what was meant; a table under one of our names that has
 * not our columns is somebody else's, and is called so.
 */
final class SchemaVersion {

    private final SchemaSite site;
    private final String schemaTable;
    private final Map<String, Set<String>> columns;
    private final Set<String> there = new TreeSet<>();
    private final Map<Integer, String> checksums = new TreeMap<>();

    private SchemaVersion(SchemaSite site) throws SQLException {
        this.site = site;
        this.columns = site.columns();
        this.schemaTable = site.names().prefix() + "schema";
    }

    /**
     * Returns the version of the tables at a site, 0 where none of ours is there. Inside a transaction.
     *
     * @throws StorageException if they are not ours, of a newer release, changed, or not whole
     */
    static int of(SchemaSite site) throws SQLException {
        return new SchemaVersion(site).find();
    }

    private int find() throws SQLException {
        columns.forEach((table, names) -> {
            there.add(table);
            names.forEach(name -> there.add(table + "." + name));
        });
        if (site.scripts().stream().allMatch(script -> Collections.disjoint(script.makes(site.names()), there))) {
            refuseForeign(columns.keySet());
            return 0;
        }
        readChecksums();
        int known = site.scripts().size();
        int version = 0;
        for (int written : checksums.keySet()) {
            if (written > known) {
                throw site.refuse("its tables have version " + Collections.max(checksums.keySet())
                        + ", and this release knows versions up to " + known
                        + "; start the newer release, or restore the backup made before the upgrade");
            }
        }
        for (ShippedScript script : site.scripts()) {
            if (hasRun(script)) {
                refuseGap(version, script.version());
                version = script.version();
            }
        }
        return version;
    }

    private void refuseForeign(Set<String> tables) {
        if (site.keepsToItself() && !tables.isEmpty()) {
            throw site.refuse("it holds other tables (" + String.join(", ", new TreeSet<>(tables)) + ") and no "
                    + schemaTable + "; name another file, or, to have both in one, run the scripts of "
                    + site.printedBy() + " first");
        }
    }

    private void readChecksums() throws SQLException {
        if (!there.contains(schemaTable)) {
            return;
        }
        refuseStranger(schemaTable, site.scripts().get(0).columns(site.names()).getOrDefault(schemaTable, Set.of()));
        String rows = "SELECT schema_version, checksum FROM " + site.names().table("schema");
        site.list(rows, row -> checksums.put(row.getInt("schema_version"), row.getString("checksum")));
    }

    private boolean hasRun(ShippedScript script) {
        String checksum = checksums.get(script.version());
        if (checksum != null && !checksum.equals(script.checksum())) {
            throw site.refuse("version " + script.version() + " of its tables was made by a script with checksum "
                    + checksum + ", and this release has " + script.checksum() + "; use the release that made it");
        }
        if (checksum == null) {
            script.columns(site.names()).forEach(this::refuseStranger);
        }
        Set<String> makes = script.makes(site.names());
        Set<String> missing = missing(script);
        if (checksum != null ? !missing.isEmpty() : !missing.isEmpty() && missing.size() < makes.size()) {
            throw site.refuse(script.name() + " has run, and of what it makes is missing: " + String.join(", ", missing)
                    + "; restore a backup that has it");
        }
        return checksum != null || (missing.isEmpty() && !makes.isEmpty());
    }

    /** Refuses a table under one of our names that nobody says a script of ours has made, and that has not its columns. */
    private void refuseStranger(String table, Set<String> wanted) {
        Set<String> found = columns.get(table);
        if (found != null && !found.containsAll(wanted)) {
            throw site.refuse("its table " + table + " is not ours: it has the columns "
                    + String.join(", ", new TreeSet<>(found)) + ", and ours has " + String.join(", ", wanted)
                    + "; choose another " + site.placeIsChosenBy() + " or prefix");
        }
    }

    /** Returns what is not there of what a script makes: tables, columns of tables that are there, columns it adds. */
    private Set<String> missing(ShippedScript script) {
        Set<String> missing = new TreeSet<>(script.makes(site.names()));
        script.columns(site.names()).forEach((table, names) -> {
            if (columns.containsKey(table)) {
                names.forEach(name -> missing.add(table + "." + name));
            }
        });
        missing.removeAll(there);
        return missing;
    }

    private void refuseGap(int before, int version) {
        if (before < version - 1) {
            throw site.refuse("its tables have version " + version + " and not version " + (version - 1)
                    + ", which comes before; restore a backup, or run "
                    + site.scripts().get(version - 2).name() + " of " + site.printedBy());
        }
    }
}
