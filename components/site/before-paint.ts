/**
 * Runs before the first paint, as the first script of every page.
 *
 * - Applies the stored choice of theme, and switches it without waiting for React; without a choice, or without
 *   JavaScript, the device's own setting holds.
 * - Marks the page (`data-first`), so that styles leave out of the first paint what nobody sees in it. The sections below
 *   are laid out right after, one whenever the browser is idle, so that a picture of the whole page has them. The table's
 *   other rows, and the scripts (`lib/serving/scripts-after-paint.ts`), come when somebody is there (`kurabeAwake`: they
 *   move, touch, scroll or press a key), or five seconds after the page is loaded.
 * - Lets words be read without the site's font (`data-font`) on somebody's first page: it is fetched when they are there,
 *   and used from their next page on, so that no text moves under a reader.
 *
 * Browsers make up a `pointermove` where a page comes to lie under a resting pointer: only one that moved counts.
 *
 * A tab in the background is painted when it is looked at: nothing here waits for that. (Some pages begin hidden, and are
 * shown a moment later.)
 * @param font address of the site's font
 */
export const beforePaint = (font: string): string =>
  `${noEval}(${script})(${JSON.stringify(font)})`;

/** zod would try out whether a page's policy allows `eval`, which counts as breaking it. */
const noEval = "globalThis.__zod_globalConfig={jitless:true};";

// A text, because a function's own would not be the same in every build; without double quotes and line ends, so that
// React's copy of it in the page is the same text and costs nothing.
const script = `function(font){
var d=document.documentElement,theme='kurabe-theme',seen='kurabe-font';
function get(k){try{return localStorage.getItem(k)}catch(e){return null}}
function put(k,v){try{if(v===null)localStorage.removeItem(k);else localStorage.setItem(k,v)}catch(e){}}
function set(t){if(t==='light'||t==='dark')d.dataset.theme=t;else delete d.dataset.theme}
function mark(){document.querySelectorAll('input[name=theme]').forEach(function(i){i.checked=i.value===(d.dataset.theme||'system')})}
function painted(work){if(document.hidden)work();else requestAnimationFrame(function(){setTimeout(work)})}
function idle(work){if(window.requestIdleCallback)requestIdleCallback(work);else setTimeout(work,50)}
set(get(theme));d.dataset.js='';
document.addEventListener('change',function(e){var i=e.target;if(!i||i.name!=='theme')return;
set(i.value);put(theme,i.value==='system'?null:i.value)});
window.kurabeAwake=new Promise(function(wake){
if(get('kurabe-scripts')==='now')return wake();
['pointerdown','touchstart','wheel','scroll','keydown','focusin'].forEach(function(s){addEventListener(s,wake,{capture:true,once:true,passive:true})});
addEventListener('pointermove',function moved(e){if(e.movementX||e.movementY){wake();removeEventListener('pointermove',moved,true)}},{capture:true,passive:true});
addEventListener('load',function(){setTimeout(wake,5000)})});
function loadFont(){document.fonts.load('1em Noto Sans JP Site','\\u6bd4').then(function(f){if(f.length)put(seen,font)})}
if(get(seen)===font){d.dataset.font='';
var l=document.createElement('link');l.rel='preload';l.as='font';l.crossOrigin='';l.href=font;document.head.append(l)}
d.dataset.first='';
document.addEventListener('DOMContentLoaded',function(){mark();painted(function(){
idle(showSection);
window.kurabeAwake.then(function(){delete d.dataset.first;if(!('font' in d.dataset))loadFont()})})});
function showSection(){var s=document.querySelector('.section ~ .section:not([style*=visible])');
if(s){s.style.contentVisibility='visible';idle(showSection)}}
}`.replaceAll("\n", "");
