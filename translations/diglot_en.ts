<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>KeptFile</name>
    <message numerus="yes">
        <source>A file of what is kept was damaged. It was set aside as %1; what could be read was kept: %n entries.</source>
        <translation>
            <numerusform>A file of what is kept was damaged. It was set aside as %1; what could be read was kept: %n entry.</numerusform>
            <numerusform>A file of what is kept was damaged. It was set aside as %1; what could be read was kept: %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityModel</name>
    <message numerus="yes">
        <source>%n reasons are not of this model and were not counted.</source>
        <translation>
            <numerusform>%n reason is not of this model and was not counted.</numerusform>
            <numerusform>%n reasons are not of this model and were not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityReport</name>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources; the most frequent are shown.</source>
        <translation>
            <numerusform>%Ln source.</numerusform>
            <numerusform>%Ln sources; the most frequent are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln translated files</source>
        <translation>
            <numerusform>%Ln translated file</numerusform>
            <numerusform>%Ln translated files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toc</name>
    <message numerus="yes">
        <source>The contents are nested more than %n level(s) deep; what lies below was left out.</source>
        <translation>
            <numerusform>The contents are nested more than %n level deep; what lies below was left out.</numerusform>
            <numerusform>The contents are nested more than %n levels deep; what lies below was left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::desk::ReplyCardPanel</name>
    <message numerus="yes">
        <source>%n piece(s) on the reply card</source>
        <translation>
            <numerusform>%n piece on the reply card</numerusform>
            <numerusform>%n pieces on the reply card</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::desk::RolesDialog</name>
    <message numerus="yes">
        <source>%n article(s) name no role</source>
        <translation>
            <numerusform>%n article names no role</numerusform>
            <numerusform>%n articles name no role</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::desk::StartPage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translated by machine</source>
        <translation>
            <numerusform>%n translated by machine</numerusform>
            <numerusform>%n translated by machine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind the source</source>
        <translation>
            <numerusform>%n behind the source</numerusform>
            <numerusform>%n behind the source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other languages</source>
        <translation>
            <numerusform>%n in other languages</numerusform>
            <numerusform>%n in other languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::LocaleSwitcher</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::OpeningPanel</name>
    <message numerus="yes">
        <source>%1 of %Ln file(s) read</source>
        <translation>
            <numerusform>%1 of %Ln file read</numerusform>
            <numerusform>%1 of %Ln files read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::ReplyButton</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::library::ReportDialog</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln language</numerusform>
            <numerusform>%Ln languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::marks::DueDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) are due.</source>
        <translation>
            <numerusform>%Ln article is due.</numerusform>
            <numerusform>%Ln articles are due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::marks::MarksPanel</name>
    <message numerus="yes">
        <source>%n mark(s) removed. &lt;a href=&quot;#&quot;&gt;Bring back&lt;/a&gt;</source>
        <translation>
            <numerusform>%n mark removed. &lt;a href=&quot;#&quot;&gt;Bring back&lt;/a&gt;</numerusform>
            <numerusform>%n marks removed. &lt;a href=&quot;#&quot;&gt;Bring back&lt;/a&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) written to %1.</source>
        <translation>
            <numerusform>%n mark written to %1.</numerusform>
            <numerusform>%n marks written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken in.</source>
        <translation>
            <numerusform>%n mark taken in.</numerusform>
            <numerusform>%n marks taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::CompareDialog</name>
    <message numerus="yes">
        <source>%Ln verdicts carried over</source>
        <translation>
            <numerusform>%Ln verdict carried over</numerusform>
            <numerusform>%Ln verdicts carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdicts outdated</source>
        <translation>
            <numerusform>%Ln verdict outdated</numerusform>
            <numerusform>%Ln verdicts outdated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more files that could not be compared.</source>
        <translation>
            <numerusform>And %n more file that could not be compared.</numerusform>
            <numerusform>And %n more files that could not be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts differ</source>
        <translation>
            <numerusform>%Ln text differs</numerusform>
            <numerusform>%Ln texts differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences in the same articles are unchanged</source>
        <translation>
            <numerusform>%Ln sentence in the same articles is unchanged</numerusform>
            <numerusform>%Ln sentences in the same articles are unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ConsistencyPanel</name>
    <message numerus="yes">
        <source>%Ln translations stand for several sources.</source>
        <translation>
            <numerusform>%Ln translation stands for several sources.</numerusform>
            <numerusform>%Ln translations stand for several sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources are translated in several ways.</source>
        <translation>
            <numerusform>%Ln source is translated in several ways.</numerusform>
            <numerusform>%Ln sources are translated in several ways.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln repeated sources are translated in several ways (%2).</source>
        <translation>
            <numerusform>%1 of %Ln repeated source is translated in several ways (%2).</numerusform>
            <numerusform>%1 of %Ln repeated sources are translated in several ways (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose this one for all %Ln others…</source>
        <translation>
            <numerusform>Propose this one for %Ln other…</numerusform>
            <numerusform>Propose this one for all %Ln others…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ExportDialog</name>
    <message numerus="yes">
        <source>Writing: %1 of %n articles</source>
        <translation>
            <numerusform>Writing: %1 of %n article</numerusform>
            <numerusform>Writing: %1 of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the filter shows: %n sentences of this article</source>
        <translation>
            <numerusform>What the filter shows: %n sentence of this article</numerusform>
            <numerusform>What the filter shows: %n sentences of this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking: %1 of %n files</source>
        <translation>
            <numerusform>Checking: %1 of %n file</numerusform>
            <numerusform>Checking: %1 of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms were written.</source>
        <translation>
            <numerusform>%n term was written.</numerusform>
            <numerusform>%n terms were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences were written.</source>
        <translation>
            <numerusform>%n sentence was written.</numerusform>
            <numerusform>%n sentences were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are of %n articles.</source>
        <translation>
            <numerusform>They are of %n article.</numerusform>
            <numerusform>They are of %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out, because a memory learns no text that is rejected or needs work.</source>
        <translation>
            <numerusform>%n was left out, because a memory learns no text that is rejected or needs work.</numerusform>
            <numerusform>%n were left out, because a memory learns no text that is rejected or needs work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more problems.</source>
        <translation>
            <numerusform>And %n more problem.</numerusform>
            <numerusform>And %n more problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::FigureView</name>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since they were judged</source>
        <translation>
            <numerusform>%Ln changed since it was judged</numerusform>
            <numerusform>%Ln changed since they were judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentences have an error or a warning (%2).</source>
        <translation>
            <numerusform>%1 of %Ln sentence has an error or a warning (%2).</numerusform>
            <numerusform>%1 of %Ln sentences have an error or a warning (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln translated files</source>
        <translation>
            <numerusform>%Ln translated file</numerusform>
            <numerusform>%Ln translated files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::FilterBar</name>
    <message numerus="yes">
        <source>%1 of %n sentences</source>
        <translation>
            <numerusform>%1 of %n sentence</numerusform>
            <numerusform>%1 of %n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::FindingCards</name>
    <message numerus="yes">
        <source>%n dismissed: show again</source>
        <translation>
            <numerusform>%n dismissed: show again</numerusform>
            <numerusform>%n dismissed: show again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::HitList</name>
    <message numerus="yes">
        <source>%1 of %Ln sentences are reviewed</source>
        <translation>
            <numerusform>%1 of %Ln sentence is reviewed</numerusform>
            <numerusform>%1 of %Ln sentences are reviewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ImportDialog</name>
    <message numerus="yes">
        <source>Take %n</source>
        <translation>
            <numerusform>Take %n</numerusform>
            <numerusform>Take %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be taken</source>
        <translation>
            <numerusform>%n can be taken</numerusform>
            <numerusform>%n can be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say nothing new</source>
        <translation>
            <numerusform>%n says nothing new</numerusform>
            <numerusform>%n say nothing new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::LocaleBoardDialog</name>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail in several languages</source>
        <translation>
            <numerusform>%n fails in several languages</numerusform>
            <numerusform>%n fail in several languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ProposeDialog</name>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose for %Ln sentences</source>
        <translation>
            <numerusform>Propose for %Ln sentence</numerusform>
            <numerusform>Propose for %Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::QualityPanel</name>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln translated files</source>
        <translation>
            <numerusform>%Ln translated file</numerusform>
            <numerusform>%Ln translated files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ReplaceDialog</name>
    <message numerus="yes">
        <source>Propose for %n sentences</source>
        <translation>
            <numerusform>Propose for %n sentence</numerusform>
            <numerusform>Propose for %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose for %Ln sentences</source>
        <translation>
            <numerusform>Propose for %Ln sentence</numerusform>
            <numerusform>Propose for %Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words stand in %1 of %n sentences. What is ticked gets a proposal, in one step that can be undone.</source>
        <translation>
            <numerusform>The words stand in %1 of %n sentence. What is ticked gets a proposal, in one step that can be undone.</numerusform>
            <numerusform>The words stand in %1 of %n sentences. What is ticked gets a proposal, in one step that can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ReviewPanel</name>
    <message numerus="yes">
        <source>This changes %n sentences at once.</source>
        <translation>
            <numerusform>This changes %n sentence.</numerusform>
            <numerusform>This changes %n sentences at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Errors were found in %n of them.</source>
        <translation>
            <numerusform>Errors were found in %n of them.</numerusform>
            <numerusform>Errors were found in %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n sentences</source>
        <translation>
            <numerusform>Reject %n sentence</numerusform>
            <numerusform>Reject %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This proposes what mends %n sentences.</source>
        <translation>
            <numerusform>This proposes what mends %n sentence.</numerusform>
            <numerusform>This proposes what mends %n sentences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n sentences</source>
        <translation>
            <numerusform>Comment on %n sentence</numerusform>
            <numerusform>Comment on %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This shows dismissed findings of %n sentences again.</source>
        <translation>
            <numerusform>This shows dismissed findings of %n sentence again.</numerusform>
            <numerusform>This shows dismissed findings of %n sentences again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::ReviewSession</name>
    <message numerus="yes">
        <source>Approve %n sentences</source>
        <translation>
            <numerusform>Approve %n sentence</numerusform>
            <numerusform>Approve %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sentences as needing work</source>
        <translation>
            <numerusform>Mark %n sentence as needing work</numerusform>
            <numerusform>Mark %n sentences as needing work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n sentences</source>
        <translation>
            <numerusform>Reject %n sentence</numerusform>
            <numerusform>Reject %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n verdicts</source>
        <translation>
            <numerusform>Take back %n verdict</numerusform>
            <numerusform>Take back %n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose one translation for %n sentences</source>
        <translation>
            <numerusform>Propose one translation for %n sentence</numerusform>
            <numerusform>Propose one translation for %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the fixes for %n sentences</source>
        <translation>
            <numerusform>Accept the fixes for %n sentence</numerusform>
            <numerusform>Accept the fixes for %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n sentences</source>
        <translation>
            <numerusform>Comment on %n sentence</numerusform>
            <numerusform>Comment on %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss “%1” in %n sentences</source>
        <translation>
            <numerusform>Dismiss “%1” in %n sentence</numerusform>
            <numerusform>Dismiss “%1” in %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the dismissed findings of %n sentences</source>
        <translation>
            <numerusform>Show the dismissed findings of %n sentence</numerusform>
            <numerusform>Show the dismissed findings of %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose for %n sentences</source>
        <translation>
            <numerusform>Propose for %n sentence</numerusform>
            <numerusform>Propose for %n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::SamplePanel</name>
    <message numerus="yes">
        <source>%Ln sentences</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need work or are rejected without a reason, and cost no points.</source>
        <translation>
            <numerusform>%Ln needs work or is rejected without a reason, and costs no points.</numerusform>
            <numerusform>%Ln need work or are rejected without a reason, and cost no points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::SegmentDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::review::VerdictEditor</name>
    <message numerus="yes">
        <source>%n sentences are chosen</source>
        <translation>
            <numerusform>%n sentence is chosen</numerusform>
            <numerusform>%n sentences are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::ConcordancePanel</name>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln translation(s)</source>
        <translation>
            <numerusform>%Ln translation</numerusform>
            <numerusform>%Ln translations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::SearchDesk</name>
    <message numerus="yes">
        <source>%Ln article(s) without filters, quotes and restrictions</source>
        <translation>
            <numerusform>%Ln article without filters, quotes and restrictions</numerusform>
            <numerusform>%Ln articles without filters, quotes and restrictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>that a restriction leaves</comment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::search::SearchPanel</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::AboutPanel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::BadgeBar</name>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minute to read</numerusform>
            <numerusform>%n minutes to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::LibraryPlaces</name>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln new article</numerusform>
            <numerusform>%Ln new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) gone</source>
        <translation>
            <numerusform>%Ln article gone</numerusform>
            <numerusform>%Ln articles gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) changed</source>
        <translation>
            <numerusform>%Ln article changed</numerusform>
            <numerusform>%Ln articles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sentence(s)</source>
        <translation>
            <numerusform>%Ln new sentence</numerusform>
            <numerusform>%Ln new sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) gone</source>
        <translation>
            <numerusform>%Ln sentence gone</numerusform>
            <numerusform>%Ln sentences gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) changed</source>
        <translation>
            <numerusform>%Ln sentence changed</numerusform>
            <numerusform>%Ln sentences changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) agree with the list of checksums.</source>
        <translation>
            <numerusform>%Ln file agrees with the list of checksums.</numerusform>
            <numerusform>%Ln files agree with the list of checksums.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::Printing</name>
    <message numerus="yes">
        <source>%n article(s) without an edition in this language were left out.</source>
        <translation>
            <numerusform>%n article without an edition in this language was left out.</numerusform>
            <numerusform>%n articles without an edition in this language were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::ReplyDesk</name>
    <message numerus="yes">
        <source>%n sentence(s) are not there in this language.</source>
        <translation>
            <numerusform>%n sentence is not there in this language.</numerusform>
            <numerusform>%n sentences are not there in this language.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) were put on the reply card.</source>
        <translation>
            <numerusform>%n piece was put on the reply card.</numerusform>
            <numerusform>%n pieces were put on the reply card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are on it now.</source>
        <translation>
            <numerusform>%n piece is on it now.</numerusform>
            <numerusform>%n pieces are on it now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::SidePanel</name>
    <message numerus="yes">
        <source>Review · %n to look at</source>
        <translation>
            <numerusform>Review · %n to look at</numerusform>
            <numerusform>Review · %n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply · %Ln</source>
        <translation>
            <numerusform>Reply · %Ln</numerusform>
            <numerusform>Reply · %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diglot::ui::shell::StatusLine</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <comment>files that could not be read as they are</comment>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln language</numerusform>
            <numerusform>%Ln languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edition(s)</source>
        <translation>
            <numerusform>%Ln edition</numerusform>
            <numerusform>%Ln editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>%Ln behind</numerusform>
            <numerusform>%Ln behind</numerusform>
        </translation>
    </message>
</context>
</TS>
