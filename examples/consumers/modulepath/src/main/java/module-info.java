/** A portal on the module path. */
module redress.consumer {
    requires io.github.redress.desk;
    requires io.github.redress.json;
    requires io.github.redress.storage.jdbc;
}
