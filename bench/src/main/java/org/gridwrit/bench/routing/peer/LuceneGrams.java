package org.gridwrit.bench.routing.peer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.gridwrit.bench.routing.Answer;
import org.gridwrit.bench.routing.Router;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Level;

/// Lucene over the whole path of each village in grams of two and three characters; the best hit in the court's city,
/// unless two are as good.
final class LuceneGrams implements Router {
    static final String NAME = "Lucene n-grams";
    /// As much of an address as names divisions; more would only cost it time.
    private static final int LONGEST = 60;

    private final IndexSearcher searcher;
    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new NGramTokenizer(2, 3));
        }
    };

    LuceneGrams(List<Division> divisions) {
        var names = new HashMap<String, String>();
        divisions.forEach(it -> names.put(it.code(), it.name()));
        var directory = new ByteBuffersDirectory();
        try {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (var it : divisions) if (it.level() == Level.VILLAGE) writer.addDocument(document(it, names));
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Division village, Map<String, String> names) {
        var code = village.code();
        var path = new StringBuilder();
        for (var above : List.of(code.substring(0, 4) + "00", code.substring(0, 6), code.substring(0, 9), code))
            path.append(names.getOrDefault(above, ""));
        var document = new Document();
        document.add(new TextField("path", path.toString(), Field.Store.NO));
        document.add(new StringField("city", code.substring(0, 4), Field.Store.NO));
        document.add(new StringField("code", code, Field.Store.YES));
        return document;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Answer route(String address, String city) {
        try {
            var found = searcher.search(query(address, city), 2).scoreDocs;
            if (found.length == 0 || (found.length == 2 && found[0].score == found[1].score)) return Answer.none();
            return Answer.route(searcher.storedFields().document(found[0].doc).get("code"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BooleanQuery query(String address, String city) throws IOException {
        var query = new BooleanQuery.Builder();
        var seen = new HashSet<String>();
        var text = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
        try (var grams = analyzer.tokenStream("path", new StringReader(text))) {
            var gram = grams.addAttribute(CharTermAttribute.class);
            grams.reset();
            while (grams.incrementToken())
                if (seen.add(gram.toString()))
                    query.add(new TermQuery(new Term("path", gram.toString())), Occur.SHOULD);
            grams.end();
        }
        query.setMinimumNumberShouldMatch(1);
        if (!city.isEmpty()) query.add(new TermQuery(new Term("city", city)), Occur.FILTER);
        return query.build();
    }
}
