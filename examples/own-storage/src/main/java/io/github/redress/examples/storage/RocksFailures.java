package io.github.redress.examples.storage;

import io.github.redress.storage.StorageException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rocksdb.RocksDBException;
import org.rocksdb.Status;

/** What RocksDB says, with the place it was said of, and what to do. */
final class RocksFailures {

    private RocksFailures() {}

    static StorageException wrapped(String doing, Path folder, RocksDBException e) {
        return new StorageException(
                "could not " + doing + " in " + folder + ": " + e.getMessage() + advice(folder, e), e);
    }

    private static String advice(Path folder, RocksDBException e) {
        Status status = e.getStatus();
        if (status == null) {
            return "";
        }
        if (status.getCode() == Status.Code.Corruption) {
            return "; the files are damaged: keep them, and restore a backup to another folder";
        }
        if (status.getSubCode() == Status.SubCode.NoSpace) {
            return "; make room on the disk, then close the store and open it again";
        }
        if (!Files.isWritable(folder)) {
            return "; give this process the right to write there";
        }
        return String.valueOf(status.getState()).contains("lock")
                ? "; another process has it open, and RocksDB is for one: close it there"
                : "";
    }
}
