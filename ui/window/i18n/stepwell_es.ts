<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AreaCard</name>
    <message>
        <source>New to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I feel sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to get better at this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>This is a right answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>This device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be learned here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, version {version}: {items} questions, {lessons} lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts}. Switched itself off: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is set. Everything stays on this device, and learning works as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent: {waiting}. Sent: {sent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted, kept aside: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: {learners}. Entries in the record: {events}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last problem: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept by the operating system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in a protected file, because this device has no keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindStartPage</name>
    <message>
        <source>Find my start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few questions show what you know already. You skip that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not learned yet? Say so. It is a good answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop whenever you like. What you did counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an exam. It only decides where you begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>You know this already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth practising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes first for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says what you know today. It is not a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I know so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What you did counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is your start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet, but nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions answered: {asked}, in about {minutes} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {asked} right, in about {minutes} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the others: see what I know so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave, {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>{module}: a lesson of {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchingEditor</name>
    <message>
        <source>Tap one on this side, then its partner on the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with: {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} goes with {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now choose its partner. {paired}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPersonPage</name>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How big should the words be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nickname is fine. People on this device can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall we call you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four to eight digits, so that nobody else learns in your name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Type a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderingEditor</name>
    <message>
        <source>is number {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} is now number {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>That did not work just now. Nothing you did is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathRow</name>
    <message>
        <source>{settled} of {total} known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {settled}, about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for you: {settled}, about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, when what comes before it is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with this name. Are you new here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn a little each day, a few minutes at a time. Press the button below to begin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>{count} digits typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Hello {name}. Type your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN forgotten? Ask the person who looks after this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN did not fit. You can try again in {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN did not fit. Try it again, slowly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>What I know so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers: {answers}. Lessons: {lessons}. Shifts: {shifts}. Minutes: {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are our best guesses, not marks. A wide pale band means: we are not sure yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program never certifies a person. Only people who have seen your work can do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill}: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise a little more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {asked} right. Probably known: {low} to {high} in 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About to fade.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Find my start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one matters for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}, at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Up and Down, or drag a step to its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I haven&apos;t learned this yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: not so sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: I am sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know. Here is how it is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>We begin with something easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question tells us most about where you can start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now something from another area: {module}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last ones were hard. This one is easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may know this already. Show it, and skip the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know what comes before this. Now you are ready for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have just read about this. Let us see what stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same thing once more, in an easier way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is another way to explain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes first. Other things build on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more right answer, and this is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days since you last did this: {days}. It may be about to fade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are not sure yet whether you know this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not right last time. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were sure, but it was not right. It matters for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the next step of your path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some things are easier when a person shows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that you want to get better at this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose this yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two questions, and it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose device is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the care home, shop or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will people learn here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this device until you name a place to send it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sorry</name>
    <message>
        <source>Something in the program broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer you gave is saved, and you can go on. If it happens again, give the report to the person who looks after this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestPersonPage</name>
    <message>
        <source>Ask somebody to show you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a colleague or your supervisor: &quot;Can you show me how you do this?&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try it here again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} shifts in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I know so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s quiz is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well done. The next one waits for your next shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find my start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped in: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us how sure you feel. It takes one minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few questions, so that you skip what you know already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions} questions, about {minutes} min. It is practice, not a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Stepwell cannot open what it has saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program keeps verified copies. It can put the newest one in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done after that copy is not in it. The damaged file is kept, not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the newest copy in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the person who looks after this device: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy that opens and passes its check. Nothing was changed. Ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a file with everything that people did here, and it is gone or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with everything that people did here is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Stepwell was used here. Please install that version again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that opens the saved data is not here, or it is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not write to the folder of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then start again. What was saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepwell is already open on this device. Go to its window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved data could not be read. The disk or its cable may have a fault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrueFalseEditor</name>
    <message>
        <source>True</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>How sure do you feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no wrong answer. It helps us to find your first questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else sees this on this device. It goes into your learning record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
