package io.github.redress.storage.files;

import io.github.redress.storage.tck.AttachmentsContract;
import io.github.redress.storage.tck.AttachmentsFixture;

class FileAttachmentsContractTest implements AttachmentsContract {

    @Override
    public AttachmentsFixture emptyPlace() {
        return new FolderFixture();
    }
}
