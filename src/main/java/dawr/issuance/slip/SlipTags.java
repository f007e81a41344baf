package dawr.issuance.slip;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a page of PDF says of itself to who listens (ISO 32000-1, 14.7): which passages there are, in which order and language, and that all else is
 * for the eye alone.
 */
final class SlipTags {
    private final PDPage page;
    private final PDPageContentStream content;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final COSArray parents = new COSArray();

    SlipTags(PDPage page, PDPageContentStream content) {
        this.page = page;
        this.content = content;
        root.appendKid(whole);
    }

    /** Draws what belongs to a passage. */
    interface Drawing {
        void draw() throws IOException;
    }

    void tagged(Passage passage, Drawing drawing) throws IOException {
        PDStructureElement element = new PDStructureElement(passage.kind().tag(), whole);
        element.setPage(page);
        passage.language().ifPresent(element::setLanguage);
        if (passage.kind() == Passage.Kind.CODE) {
            element.setAlternateDescription(passage.text());
        } else {
            // The letters of the page stand as they are seen, from left to right
            element.setActualText(passage.text());
        }
        int number = parents.size();
        element.appendKid(number);
        whole.appendKid(element);
        parents.add(element);
        content.beginMarkedContent(COSName.getPDFName(passage.kind().tag()), number);
        drawing.draw();
        content.endMarkedContent();
    }

    void forTheEyeAlone(Drawing drawing) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        drawing.draw();
        content.endMarkedContent();
    }

    /** The page is tagged whole. */
    void close(PDDocument document) {
        page.setStructParents(0);
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(Map.of(0, new PDParentTreeValue(parents)));
        root.setParentTree(tree);
        root.setParentTreeNextKey(1);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
    }
}
