package org.geokg.store;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words as they are looked for: without regard to case, accents and the possessive 's; in sentences also without regard to
 * endings, so that "sanctions" finds "sanctioned". No word is too common to be found.
 */
final class EnglishWords extends Analyzer {
    private final boolean stemmed;

    EnglishWords(boolean stemmed) {
        this.stemmed = stemmed;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream words = folded(new EnglishPossessiveFilter(tokens));
        return new TokenStreamComponents(tokens, stemmed ? new PorterStemFilter(words) : words);
    }

    /** For the beginnings of words that wildcards are put to: these have no endings to take off. */
    @Override
    protected TokenStream normalize(String field, TokenStream part) {
        return folded(part);
    }

    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }
}
