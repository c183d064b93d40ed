/// 地名 From a Chinese address, as people write it, to the village or community it lies in.
///
/// The contract is one package; the rooms below it may change with every version.
module org.gridwrit.gazetteer {
    requires static org.jspecify;

    exports org.gridwrit.gazetteer;
}
